import { Injectable } from '@nestjs/common';
import type { ParticipationState } from '@maillon/core/organisations/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { ApplicantPart, ApplicationContent } from '../domain/application';
import { Participation } from '../domain/participation';
import type { CompanyAnswer } from '../gateways/register/company';

export interface StoredApplication {
  readonly id: string;
  readonly personId: string | null;
  readonly personName: string;
  readonly personEmail: string | null;
  readonly part: ApplicantPart;
  readonly kind: string | null;
  readonly state: ParticipationState;
  readonly content: ApplicationContent;
  readonly commune: string | null;
  readonly register: CompanyAnswer | null;
  /** Membership of whoever answers for a managed producer. */
  readonly keptBy: string | null;
  readonly submittedAt: string | null;
  readonly changedAt: string;
  readonly reason: string | null;
}

const COLUMNS = sql`a.id, a.person_id as "personId", a.person_name as "personName", a.person_email as "personEmail", a.part, a.kind,
  a.state, a.content, a.commune, a.register, a.kept_by as "keptBy", a.submitted_at as "submittedAt", a.changed_at as "changedAt", a.reason`;

export type ApplicationDraft = Pick<
  StoredApplication,
  'id' | 'personId' | 'personName' | 'personEmail' | 'part' | 'kind' | 'content' | 'commune' | 'keptBy'
>;

/** Requests to take part in the territory in which one works. */
@Injectable()
export class Applications {
  find(reading: Reading, id: string): Promise<StoredApplication | null> {
    return reading.row(sql<StoredApplication>`select ${COLUMNS} from application a where a.id = ${id}::uuid`);
  }

  async forChange(work: Work, ids: readonly string[]): Promise<StoredApplication[]> {
    return work.rows(sql<StoredApplication>`select ${COLUMNS} from application a where a.id = any(${[...ids]}::uuid[])
      order by a.id for no key update`);
  }

  /** The one that the person has not ended yet. */
  openOf(reading: Reading, personId: string): Promise<StoredApplication | null> {
    return reading.row(sql<StoredApplication>`select ${COLUMNS} from application a where a.person_id = ${personId}::uuid
      and a.kept_by is null and a.state in ('draft', 'submitted', 'in-review', 'changes-asked')`);
  }

  async save(work: Work, draft: ApplicationDraft): Promise<void> {
    const { id, personId, personName, personEmail, part, kind, content, commune, keptBy } = draft;
    await work.rows(sql`insert into application (id, person_id, person_name, person_email, part, kind, state, content, commune, kept_by, changed_at)
      values (${id}::uuid, ${personId}::uuid, ${personName}, ${personEmail}, ${part}, ${kind}, 'draft', ${JSON.stringify(content)}::jsonb,
        ${commune}, ${keptBy}::uuid, ${work.at}::timestamptz)
      on conflict (territory_id, id) do update set part = excluded.part, kind = excluded.kind, content = excluded.content,
        commune = excluded.commune, changed_at = excluded.changed_at`);
  }

  async submitted(
    work: Work,
    { id }: StoredApplication,
    { state }: Participation,
    { register, content, clear }: { register: CompanyAnswer | null; content: ApplicationContent; clear: boolean },
  ): Promise<void> {
    await work.rows(sql`update application set state = ${state}, register = ${JSON.stringify(register)}::jsonb,
      content = ${JSON.stringify(content)}::jsonb, clear = ${clear}, reason = null, submitted_at = ${work.at}::timestamptz,
      changed_at = ${work.at}::timestamptz where id = ${id}::uuid`);
  }

  /** By whoever reviews it. */
  async corrected(work: Work, id: string, content: ApplicationContent, clear: boolean): Promise<void> {
    await work.rows(
      sql`update application set content = ${JSON.stringify(content)}::jsonb, clear = ${clear} where id = ${id}::uuid`,
    );
  }

  async decided(work: Work, id: string, { state, steps }: Participation, organisationId: string | null): Promise<void> {
    const reason = steps.at(-1)?.reason ?? null;
    await work.rows(sql`update application set state = ${state}, reason = ${reason}, organisation_id = ${organisationId}::uuid,
      changed_at = ${work.at}::timestamptz where id = ${id}::uuid`);
  }

  async erase(work: Work, id: string): Promise<void> {
    await work.rows(sql`delete from application where id = ${id}::uuid`);
  }
}
