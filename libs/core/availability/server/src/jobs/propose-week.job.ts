import { Injectable } from '@nestjs/common';
import { proposeWeekJob } from '@maillon/core/availability/contract';
import type { JobHandle, JobHandler } from '@maillon/platform/server';
import type { z } from 'zod';
import { ProposeWeek } from '../application/propose-week.use-case';

type Payload = z.infer<typeof proposeWeekJob.payload>;

@Injectable()
export class ProposeWeekJob implements JobHandler<Payload> {
  readonly job = proposeWeekJob;

  constructor(private readonly propose: ProposeWeek) {}

  perform(handle: JobHandle, payload: Payload): Promise<unknown> {
    return handle.run(this.propose, payload);
  }
}
