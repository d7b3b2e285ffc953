import { Injectable } from '@nestjs/common';
import { endSilenceJob } from '@maillon/core/orders/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { EndSilence } from '../application/end-silence.use-case';

type Payload = z.infer<typeof endSilenceJob.payload>;

@Injectable()
export class EndSilenceJob implements JobHandler<Payload> {
  readonly job = endSilenceJob;

  constructor(private readonly end: EndSilence) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.end, payload);
  }
}
