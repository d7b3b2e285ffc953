import { Injectable } from '@nestjs/common';
import { forgetOverdue } from '@maillon/platform/contract';
import { ForgetOverdue } from '../application/forget-overdue.use-case';
import type { JobHandle, JobHandler } from '../jobs/job-handler';

@Injectable()
export class ForgetOverdueJob implements JobHandler<{ day: string }> {
  readonly job = forgetOverdue;

  constructor(private readonly forget: ForgetOverdue) {}

  perform(handle: JobHandle): Promise<unknown> {
    return handle.run(this.forget, {});
  }
}
