import { Injectable } from '@nestjs/common';
import { endAmendmentJob } from '@maillon/core/orders/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { EndAmendment } from '../application/end-amendment.use-case';

type Payload = z.infer<typeof endAmendmentJob.payload>;

@Injectable()
export class EndAmendmentJob implements JobHandler<Payload> {
  readonly job = endAmendmentJob;

  constructor(private readonly end: EndAmendment) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.end, payload);
  }
}
