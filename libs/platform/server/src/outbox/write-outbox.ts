import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../use-cases/context';
import type { JobRunRow } from '../jobs/job-run';
import { auditEntry } from './audit-entry.sql';
import type { OutboxMessage } from './message';

function membershipOf(context: Context): string | null {
  return context.actor.kind === 'person' ? context.actor.membershipId : null;
}

export function whoOf(context: Context): string {
  return context.actor.kind === 'person' ? context.actor.name : context.territory.name;
}

export interface Traces {
  readonly useCase: string;
  readonly summary: unknown;
  /** Ids of what the act was about. */
  readonly objects: readonly string[];
  readonly jobs: readonly JobRunRow[];
  /** Jobs that wait for an hour which need not come. */
  readonly unscheduled: readonly Pick<JobRunRow, 'name' | 'payload'>[];
  readonly messages: readonly OutboxMessage[];
}

function withdrawn({ at }: Context, unscheduled: Traces['unscheduled']): RawBuilder<unknown> {
  return sql`withdrawn as (
      update job_run set state = 'cancelled', ended_at = ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(unscheduled)}::jsonb) as u(name text, payload jsonb)
      where job_run.state = 'queued' and job_run.not_before is not null and job_run.name = u.name and job_run.payload = u.payload),`;
}

function made(context: Context, jobs: Traces['jobs']): RawBuilder<unknown> {
  return sql`made as (
      insert into job_run (id, name, payload, not_before, state, membership_id, requested_by, created_at)
      select j.id, j.name, j.payload, j."notBefore", 'queued', ${membershipOf(context)}::uuid, ${whoOf(context)}::text, ${context.at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(jobs)}::jsonb) as j(id uuid, name text, payload jsonb, "notBefore" timestamptz)
      on conflict (territory_id, id) do nothing returning id),`;
}

function told(context: Context, { jobs, messages }: Traces): RawBuilder<unknown> {
  return sql`told as (
      insert into outbox (id, kind, name, payload, membership_id, at, locale, request_id, not_before)
      select m.id, m.kind, m.name, m.payload, ${membershipOf(context)}::uuid, ${context.at}::timestamptz, ${context.locale}::text, ${context.requestId}::text, m."notBefore"
      from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as m(id uuid, kind text, name text, payload jsonb, "notBefore" timestamptz, "newJob" uuid)
      ${jobs.length ? sql`where m."newJob" is null or m."newJob" in (select id from made)` : sql``}),`;
}

/**
 * What a use case leaves behind, in one statement: its jobs, what it tells, and its entry in the audit log.
 * The message of a job that was asked for before is not written again.
 */
export function insertTraces(context: Context, traces: Traces): RawBuilder<unknown> {
  const { useCase, summary, objects, jobs, unscheduled, messages } = traces;
  return sql`with
    ${jobs.length ? made(context, jobs) : sql``}
    ${unscheduled.length ? withdrawn(context, unscheduled) : sql``}
    ${messages.length ? told(context, traces) : sql``}
    ${auditEntry(context, { useCase, summary, objects })}`;
}
