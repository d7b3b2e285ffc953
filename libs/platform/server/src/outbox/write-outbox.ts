import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../use-cases/context';
import type { JobRunRow } from '../jobs/job-run';
import type { OutboxMessage } from './message';

function membershipOf(context: Context): string | null {
  return context.actor.kind === 'person' ? context.actor.membershipId : null;
}

export function whoOf(context: Context): string {
  return context.actor.kind === 'person' ? context.actor.name : context.territory.name;
}

export function insertMessages(context: Context, messages: readonly OutboxMessage[]): RawBuilder<unknown> {
  const rows = messages.map(
    (message) => sql`(${message.id}::uuid, ${message.kind}, ${message.name}, ${JSON.stringify(message.payload)}::jsonb, ${membershipOf(context)}::uuid,
      ${context.at}::timestamptz, ${context.locale}, ${context.requestId}, ${message.notBefore ?? null}::timestamptz)`,
  );
  return sql`insert into outbox (id, kind, name, payload, membership_id, at, locale, request_id, not_before) values ${sql.join(rows)}`;
}

export function insertJobRuns(context: Context, jobs: readonly JobRunRow[]): RawBuilder<{ id: string }> {
  const rows = jobs.map(
    (job) => sql`(${job.id}::uuid, ${job.name}, ${JSON.stringify(job.payload)}::jsonb, 'queued', ${membershipOf(context)}::uuid, ${whoOf(context)}, ${context.at}::timestamptz)`,
  );
  return sql<{ id: string }>`insert into job_run (id, name, payload, state, membership_id, requested_by, created_at) values ${sql.join(rows)}
    on conflict (territory_id, id) do nothing returning id`;
}

export function insertAudit(context: Context, id: string, useCase: string, summary: unknown): RawBuilder<unknown> {
  return sql`insert into audit_entry (id, at, membership_id, who, use_case, summary, request_id)
    values (${id}::uuid, ${context.at}::timestamptz, ${membershipOf(context)}::uuid, ${whoOf(context)}, ${useCase}, ${JSON.stringify(summary)}::jsonb, ${context.requestId})`;
}
