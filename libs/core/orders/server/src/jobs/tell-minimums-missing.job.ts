import { Injectable } from '@nestjs/common';
import { tellMinimumsMissing } from '@maillon/core/orders/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellMinimumsMissing } from '../application/tell-minimums-missing.use-case';

type Payload = z.infer<typeof tellMinimumsMissing.payload>;

@Injectable()
export class TellMinimumsMissingJob implements JobHandler<Payload> {
  readonly job = tellMinimumsMissing;

  constructor(private readonly tell: TellMinimumsMissing) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.tell, payload);
  }
}
