import { Injectable } from '@nestjs/common';
import type { Role } from '@maillon/platform/contract';
import { Addressees, type Addressee, type Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** Who is written to when an organisation has to know something. */
@Injectable()
export class OrganisationPeople {
  constructor(private readonly addressees: Addressees) {}

  /** Whoever acts for one of them in one of these roles; for one for which nobody does, the address that it gave. */
  async orContact(reading: Reading, ids: readonly string[], roles: readonly Role[]): Promise<Addressee[]> {
    const people = await this.addressees.ofOrganisations(reading, ids, roles);
    const reached = new Set(people.map(({ organisationId }) => organisationId));
    const contacts = await this.contacts(
      reading,
      ids.filter((id) => !reached.has(id)),
    );
    return [...people, ...contacts];
  }

  private contacts(reading: Reading, ids: readonly string[]): Promise<Addressee[]> {
    return reading.rows(sql<Addressee>`select null as "personId", name, lower(email) as email, 'fr' as locale, id as "organisationId"
      from participation where id = any(${[...ids]}::uuid[]) and email is not null order by id`);
  }
}
