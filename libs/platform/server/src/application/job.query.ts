import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ModuleRegistry } from '../modules/registry';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { jobById, jobView, type JobRunView } from './job-runs.sql';

const input = z.object({ id: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class JobOfId implements ReadCase<Input, JobRunView | null> {
  readonly name = 'platform.job';
  readonly permission = 'platform.read-jobs';
  readonly input = input;

  constructor(private readonly registry: ModuleRegistry) {}

  async read(reading: Reading, { id }: Input): Promise<JobRunView | null> {
    const row = await reading.row(jobById(id));
    return row && jobView(row, this.registry, reading.locale);
  }
}
