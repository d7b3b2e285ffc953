import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { z } from 'zod';
import { keyOf, pageInput, pageOf, type Page } from '../graphql/page';
import { ModuleRegistry } from '../modules/registry';
import type { ReadCase } from '../use-cases/use-case';
import type { Reading } from '../use-cases/work';
import { JOB_COLUMNS, jobView, type JobRunRecord, type JobRunView } from './job-runs.sql';

const input = z.object({
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']).nullish(),
  module: z.string().max(60).nullish(),
  ...pageInput,
});
type Input = z.infer<typeof input>;

@Injectable()
export class Jobs implements ReadCase<Input, Page<JobRunView>> {
  readonly name = 'platform.jobs';
  readonly permission = 'platform.read-jobs';
  readonly input = input as z.ZodType<Input>;

  constructor(private readonly registry: ModuleRegistry) {}

  async read(reading: Reading, { state, module, first, after }: Input): Promise<Page<JobRunView>> {
    const key = keyOf(after, 2);
    const rows = await reading.rows(sql<JobRunRecord>`select ${JOB_COLUMNS} from job_run
      where (${state ?? null}::text is null or state = ${state ?? null})
      and (${module ?? null}::text is null or starts_with(name, ${`${module ?? ''}.`}))
      and (${key?.[0] ?? null}::timestamptz is null or (created_at, id) < (${key?.[0] ?? null}::timestamptz, ${key?.[1] ?? null}::uuid))
      order by created_at desc, id desc limit ${first + 1}`);
    return pageOf(
      rows,
      first,
      (row) => [row.createdAt, row.id],
      (row) => jobView(row, this.registry, reading.locale),
    );
  }
}
