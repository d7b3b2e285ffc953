import { Injectable } from '@nestjs/common';
import type { BatchCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { AgreedPoints } from '../persistence/agreed-points';

const input = z.object({ ids: z.array(z.uuid()) });
type Input = z.infer<typeof input>;

/** With which of these producers the hub's scales count. */
@Injectable()
export class WeighedAtHub implements BatchCase<boolean> {
  readonly name = 'traceability.weighed-at-hub';
  readonly permission = 'traceability.prepare';
  readonly input = input;

  constructor(private readonly agreed: AgreedPoints) {}

  async read(reading: Reading, { ids }: Input): Promise<Map<string, boolean>> {
    const atHub = await this.agreed.atHub(reading, ids);
    return new Map(ids.map((id) => [id, atHub.has(id)]));
  }
}
