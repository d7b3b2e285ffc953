import { Injectable } from '@nestjs/common';
import { platformRefusals, type JobDefinition } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import type { UseCase } from '../use-cases/use-case';
import type { Work } from '../use-cases/work';
import { found, jobById, jobView, type JobRunView } from './job-runs.sql';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class RetryJob implements UseCase<Input, JobRunView> {
  readonly name = 'platform.retry-job';
  readonly permission = 'platform.manage-jobs';
  readonly input = input;

  constructor(private readonly registry: ModuleRegistry) {}

  async execute(work: Work, { id }: Input): Promise<JobRunView> {
    const { state } = found(await work.row(jobById(id)));
    const again = await work.row(sql<{ name: string; payload: unknown }>`update job_run
      set state = 'queued', failure_code = null, failure_data = null, ended_at = null, done_units = 0
      where id = ${id}::uuid and state in ('failed', 'cancelled') returning name, payload`);
    if (!again) throw platformRefusals.because('job-not-retryable');
    work.changed({ state }, { state: 'queued' });
    work.enqueue(this.definition(again.name), again.payload, { id, again: true });
    return jobView(found(await work.row(jobById(id))), this.registry, work.locale);
  }

  private definition(name: string): JobDefinition {
    const definition = this.registry.manifests.flatMap(({ jobs }) => jobs).find((job) => job.name === name);
    if (!definition) throw platformRefusals.because('not-found');
    return definition as unknown as JobDefinition;
  }
}
