import { Injectable } from '@nestjs/common';
import type { Role } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';

export interface MembershipRow {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly organisationId: string | null;
}

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

/** What people may do in the territory in which one works. */
@Injectable()
export class Memberships {
  /** The id of the person with that account, whatever the territory; null when there is none. */
  async personByEmail(reading: Reading, email: string): Promise<string | null> {
    const row = await reading.row(sql<{ id: string | null }>`select app.person_by_email(${email}) as id`);
    return row?.id ?? null;
  }

  find(reading: Reading, id: string): Promise<MembershipRow | null> {
    return reading.row(sql<MembershipRow>`select ${COLUMNS} from membership where id = ${id}::uuid`);
  }

  memberOf(reading: Reading, id: string): Promise<MemberRow | null> {
    return reading.row(sql<MemberRow>`${MEMBERS} where m.id = ${id}::uuid`);
  }

  /** Does nothing when the id is taken, or when the person has that role for that organisation already. */
  async add(
    work: Work,
    { id, personId, role, organisationId }: MembershipRow,
    organisationName: string | null,
  ): Promise<void> {
    await work.rows(sql`insert into membership (id, person_id, role, organisation_id, organisation_name)
      values (${id}::uuid, ${personId}::uuid, ${role}, ${organisationId}::uuid, ${organisationName}) on conflict do nothing`);
  }

  /** The person's membership with that role for that organisation, as it stands. */
  ofPerson(
    reading: Reading,
    { personId, role, organisationId }: Omit<MembershipRow, 'id'>,
  ): Promise<MembershipRow | null> {
    return reading.row(sql<MembershipRow>`select ${COLUMNS} from membership where person_id = ${personId}::uuid and role = ${role}
      and organisation_id is not distinct from ${organisationId}::uuid`);
  }

  /** Ids of the administrators' memberships, locked: two administrators cannot leave at once. */
  async administrators(work: Work): Promise<string[]> {
    const rows = await work.rows(
      sql<{ id: string }>`select id from membership where role = 'territory-administrator' order by id for update`,
    );
    return rows.map(({ id }) => id);
  }

  /** Everybody but that person stops acting for the organisation; what they did for it is still found. */
  async leave(work: Work, organisationId: string, except: string): Promise<void> {
    await work.rows(sql`with gone as (delete from membership where organisation_id = ${organisationId}::uuid
        and person_id <> ${except}::uuid returning id)
      insert into membership_left (former_id, organisation_id, at) select id, ${organisationId}::uuid, ${work.at}::timestamptz from gone`);
  }

  async remove(work: Work, id: string): Promise<void> {
    await work.rows(sql`delete from membership where id = ${id}::uuid`);
  }
}

const COLUMNS = sql`id, person_id as "personId", role, organisation_id as "organisationId"`;

export const MEMBERS: RawBuilder<MemberRow> = sql<MemberRow>`select m.id, p.name, p.email, m.role, m.organisation_id as "organisationId",
  m.organisation_name as "organisationName" from membership m join person_in_territory p on p.id = m.person_id`;
