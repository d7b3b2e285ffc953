import { Injectable } from '@nestjs/common';
import { tellHubWeighings } from '@maillon/core/traceability/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { TellHubWeighings } from '../application/tell-hub-weighings.use-case';

type Payload = z.infer<typeof tellHubWeighings.payload>;

@Injectable()
export class TellHubWeighingsJob implements JobHandler<Payload> {
  readonly job = tellHubWeighings;

  constructor(private readonly tell: TellHubWeighings) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.tell, payload);
  }
}
