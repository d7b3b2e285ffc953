import { Injectable } from '@nestjs/common';
import type { Locale, Role } from '@maillon/platform/contract';
import { sql, type RawBuilder } from 'kysely';
import type { Reading } from '../use-cases/work';

/** Somebody to whom a letter is written. */
export interface Addressee {
  /** Null for an address that belongs to no member: nothing was chosen for it. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  /** For which organisation they read it; null for the territory's own people. */
  readonly organisationId: string | null;
}

const MEMBERS = sql<Addressee>`select distinct p.id as "personId", p.name, p.email, p.locale, m.organisation_id as "organisationId"
  from membership m join person_in_territory p on p.id = m.person_id`;

/** The people of the territory, by what they may be told. */
@Injectable()
export class Addressees {
  /** Whoever acts for one of these organisations in one of these roles. */
  ofOrganisations(reading: Reading, ids: readonly string[], roles: readonly Role[]): Promise<Addressee[]> {
    return reading.rows(
      members(sql`m.organisation_id = any(${[...ids]}::uuid[]) and m.role = any(${[...roles]}::text[])`),
    );
  }

  /** Whoever has one of these roles for the territory itself. */
  ofTerritory(reading: Reading, roles: readonly Role[]): Promise<Addressee[]> {
    return reading.rows(members(sql`m.organisation_id is null and m.role = any(${[...roles]}::text[])`));
  }
}

function members(which: RawBuilder<unknown>): RawBuilder<Addressee> {
  return sql<Addressee>`${MEMBERS} where ${which} order by p.email, m.organisation_id`;
}
