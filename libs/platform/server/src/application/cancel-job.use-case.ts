import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { found, jobById, jobView, type JobRunView } from './job-runs.sql';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class CancelJob implements UseCase<Input, JobRunView> {
  readonly name = 'platform.cancel-job';
  readonly permission = 'platform.manage-jobs';
  readonly input = input;

  constructor(private readonly registry: ModuleRegistry) {}

  async execute(work: Work, { id }: Input): Promise<JobRunView> {
    const { state } = found(await work.row(jobById(id)));
    const stopped = await work.row(sql`update job_run set state = 'cancelled', ended_at = ${work.at}
      where id = ${id}::uuid and state in ('queued', 'running') returning id`);
    if (!stopped) throw platformRefusals.because('job-ended');
    work.changed({ state }, { state: 'cancelled' });
    return jobView(found(await work.row(jobById(id))), this.registry, work.locale);
  }
}
