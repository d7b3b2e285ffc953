import { sql, type RawBuilder } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Context } from '../use-cases/context';

export interface Act {
  readonly useCase: string;
  readonly summary: unknown;
  readonly objects: readonly string[];
}

/**
 * The end of the statement in which a use case leaves its traces. A person is kept by id: the name is read where it can
 * still be erased. The territory itself has nothing to forget and is kept by name.
 */
export function auditEntry({ actor, territory, at, requestId, from }: Context, act: Act): RawBuilder<unknown> {
  const id = uuid();
  const person = actor.kind === 'person' ? actor : null;
  return sql`about as (
      insert into audit_object (object_id, at, entry_id)
      select o, ${at}::timestamptz, ${id}::uuid from unnest(${[...act.objects]}::uuid[]) o)
    insert into audit_entry (id, at, membership_id, person_id, organisation_id, role, who, use_case, summary, request_id, from_ip, from_agent)
    values (${id}::uuid, ${at}::timestamptz, ${person?.membershipId ?? null}::uuid, ${person?.personId ?? null}::uuid,
      ${person?.organisationId ?? null}::uuid, ${person?.role ?? null}::text, ${person ? null : territory.name}::text,
      ${act.useCase}::text, ${JSON.stringify(act.summary)}::jsonb, ${requestId}::text, ${from.ip}::text, ${from.agent}::text)`;
}
