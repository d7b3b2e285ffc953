import { Injectable } from '@nestjs/common';
import {
  naming,
  type DataSubject,
  type HeldData,
  type PersonalDataKeeper,
  type Reading,
  type Work,
} from '@maillon/platform/server';
import { sql } from 'kysely';

type Rows = Record<string, unknown>;

/** Contacts of organisations: the firm stays, who was to be called does not. */
@Injectable()
export class OrganisationsKeeper implements PersonalDataKeeper {
  async held(reading: Reading, { email }: DataSubject): Promise<HeldData[]> {
    if (!email) return [];
    const rows = await reading.rows(
      sql<Rows>`select name as organisation, siret, email, phone, since from participation where lower(email) = lower(${email}) order by name`,
    );
    const title = { fr: 'Contact d’une organisation', en: 'Contact of an organisation' };
    return [{ what: 'organisations.contacts', title, fate: 'erased', rows }];
  }

  async erase(work: Work, subject: DataSubject): Promise<void> {
    const { email } = subject;
    await work.rows(
      sql`update participation set email = null, phone = null where lower(email) = lower(${email}::text)`,
    );
    await work.rows(sql`delete from import_batch where rows::text ilike any(${naming(subject)}::text[])`);
  }
}
