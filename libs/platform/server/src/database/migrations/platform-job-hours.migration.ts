import { migration } from '../migration';

/** A job that waits for its hour says which: people should not wonder what it waits for. */
export const platformJobHours = migration('20261126T1800-platform-job-hours', [
  'alter table job_run add column not_before timestamptz',
  `create index job_run_queued on job_run (territory_id, name) where state = 'queued'`,
  `update job_run set not_before = outbox.not_before from outbox
    where outbox.territory_id = job_run.territory_id and outbox.kind = 'job' and outbox.payload ->> 'jobId' = job_run.id::text`,
]);
