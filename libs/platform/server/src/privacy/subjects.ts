import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Reading } from '../use-cases/work';
import type { DataSubject } from './personal-data';

/** Neither: the person who asks. */
export const whose = {
  membershipId: z.uuid().nullish(),
  email: z.email().max(200).nullish(),
};

export interface Whose {
  readonly membershipId?: string | null | undefined;
  readonly email?: string | null | undefined;
}

interface PersonRow {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

const person = (id: string) =>
  sql<PersonRow>`select id as "personId", name, email from person_in_territory where id = ${id}::uuid`;

/** Finds whose data is meant; others than the person themself must be allowed to ask. */
@Injectable()
export class Subjects {
  async of(reading: Reading, { membershipId, email }: Whose): Promise<DataSubject> {
    if (!membershipId && !email) return this.self(reading);
    reading.allow('platform.manage-personal-data', 'Person', {});
    return membershipId ? this.ofMembership(reading, membershipId) : this.ofEmail(reading, email!);
  }

  /** Of a copy that is being made: whether it may be was asked when it was asked for. */
  async ofBundle(
    reading: Reading,
    { personId, email }: { personId: string | null; email: string | null },
  ): Promise<DataSubject> {
    const found = personId ? await reading.row(person(personId)) : null;
    return found ? this.withAccount(reading, found) : { personId, membershipIds: [], name: null, email };
  }

  private async self(reading: Reading): Promise<DataSubject> {
    if (reading.actor.kind !== 'person') throw platformRefusals.because('not-allowed');
    return this.withAccount(reading, (await reading.row(person(reading.actor.personId)))!);
  }

  private async ofMembership(reading: Reading, id: string): Promise<DataSubject> {
    const found = await reading.row(
      sql<PersonRow>`select p.id as "personId", p.name, p.email from membership m join person_in_territory p on p.id = m.person_id where m.id = ${id}::uuid`,
    );
    if (!found) throw platformRefusals.because('not-found');
    return this.withAccount(reading, found);
  }

  /** An address that belongs to an account of the territory means that person. */
  private async ofEmail(reading: Reading, email: string): Promise<DataSubject> {
    const found = await reading.row(
      sql<PersonRow>`select id as "personId", name, email from person_in_territory where lower(email) = lower(${email})`,
    );
    return found ? this.withAccount(reading, found) : { personId: null, membershipIds: [], name: null, email };
  }

  private async withAccount(reading: Reading, found: PersonRow): Promise<DataSubject> {
    const rows = await reading.rows(sql<{
      id: string;
    }>`select id from membership where person_id = ${found.personId}::uuid
      union select membership_id from audit_entry where person_id = ${found.personId}::uuid and membership_id is not null`);
    return { ...found, membershipIds: rows.map(({ id }) => id) };
  }
}
