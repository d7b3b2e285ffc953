import { Injectable } from '@nestjs/common';
import { endOverweightJob } from '@maillon/core/orders/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { EndOverweight } from '../application/end-overweight.use-case';

type Payload = z.infer<typeof endOverweightJob.payload>;

@Injectable()
export class EndOverweightJob implements JobHandler<Payload> {
  readonly job = endOverweightJob;

  constructor(private readonly end: EndOverweight) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.end, payload);
  }
}
