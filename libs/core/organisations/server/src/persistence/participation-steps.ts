import { Injectable } from '@nestjs/common';
import { participationMoved, type ParticipationStep } from '@maillon/core/organisations/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Participation } from '../domain/participation';

/** Whose participation it is. */
export interface Whose {
  readonly organisationId: string | null;
  readonly applicationId: string | null;
  readonly part: string;
}

/** What became of participations, step by step: rows that are only ever added. */
@Injectable()
export class ParticipationSteps {
  /** Writes the steps that were taken, and tells them. */
  async record(work: Work, whose: Whose, { steps }: Participation, actor = actingIn(work)): Promise<void> {
    if (steps.length === 0) return;
    const rows = steps.map((step) => ({ id: uuid(), ...step, ...whose, ...actor }));
    await work.rows(sql`insert into participation_step (id, organisation_id, application_id, from_state, to_state, reason, at, membership_id, who)
      select id, "organisationId", "applicationId", "from", "to", reason, ${work.at}::timestamptz, "membershipId", who
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "organisationId" uuid, "applicationId" uuid, "from" text,
        "to" text, reason text, "membershipId" uuid, who text)`);
    for (const step of steps) work.emit(participationMoved, { ...whose, ...step });
  }

  /** The first step of those that have none: the administration brought them in itself. */
  async begin(work: Work, organisationIds: readonly string[]): Promise<void> {
    const { membershipId, who } = actingIn(work);
    await work.rows(sql`insert into participation_step (id, organisation_id, to_state, at, membership_id, who)
      select gen_random_uuid(), p.id, p.state, ${work.at}::timestamptz, ${membershipId}::uuid, ${who}::text
      from participation p where p.id = any(${[...organisationIds]}::uuid[])
        and not exists (select from participation_step s where s.organisation_id = p.id)`);
  }

  of(reading: Reading, organisationId: string): Promise<ParticipationStep[]> {
    return reading.rows(sql<ParticipationStep>`select ${COLUMNS} from participation_step
      where organisation_id = ${organisationId}::uuid
        or application_id in (select id from application where organisation_id = ${organisationId}::uuid) order by number desc`);
  }

  ofApplication(reading: Reading, applicationId: string): Promise<ParticipationStep[]> {
    return reading.rows(sql<ParticipationStep>`select ${COLUMNS} from participation_step
      where application_id = ${applicationId}::uuid order by number desc`);
  }
}

const COLUMNS = sql`id, from_state as "from", to_state as "to", reason, at, who`;

export function actingIn({ actor, territory }: Reading): { membershipId: string | null; who: string } {
  return actor.kind === 'person'
    ? { membershipId: actor.membershipId, who: actor.name }
    : { membershipId: null, who: territory.name };
}
