import { Injectable } from '@nestjs/common';
import {
  wordsOf,
  type DataSubject,
  type HeldData,
  type PersonalDataKeeper,
  type Reading,
  type Work,
} from '@maillon/platform/server';
import { sql } from 'kysely';
import { NamingFiles } from './naming-files';

type Rows = Record<string, unknown>;

/** Contacts of organisations, applications, invitations and files: the firm stays, who was to be called does not. */
@Injectable()
export class OrganisationsKeeper implements PersonalDataKeeper {
  constructor(private readonly files: NamingFiles) {}

  async held(reading: Reading, { email, personId }: DataSubject): Promise<HeldData[]> {
    if (!email) return [];
    const contacts = await reading.rows(
      sql<Rows>`select name as organisation, siret, email, phone, since from participation where lower(email) = lower(${email}) order by name`,
    );
    const invitations = await reading.rows(
      sql<Rows>`select email, role, organisation_name as organisation, state, sent_at as sent from invitation where email = lower(${email}) order by sent_at`,
    );
    const applications = await reading.rows(
      sql<Rows>`select part, kind, state, content, changed_at as changed from application
        where person_id = ${personId}::uuid or lower(person_email) = lower(${email}) order by changed_at`,
    );
    const title = { fr: 'Contact d’une organisation', en: 'Contact of an organisation' };
    return [
      { what: 'organisations.contacts', title, fate: 'erased', rows: contacts },
      ...some('organisations.invitations', { fr: 'Invitations reçues', en: 'Invitations' }, invitations),
      ...some('organisations.applications', { fr: 'Candidatures', en: 'Applications' }, applications),
    ];
  }

  async erase(work: Work, subject: DataSubject): Promise<void> {
    const { email, name, membershipIds } = subject;
    await work.rows(
      sql`update participation set email = null, phone = null where lower(email) = lower(${email}::text)`,
    );
    await work.rows(sql`delete from invitation where email = lower(${email}::text)`);
    await work.rows(sql`update invitation set invited_by = '—' where invited_by = ${name}::text`);
    await forgetApplications(work, subject);
    await work.rows(sql`select app.forget_in_history(${[...membershipIds]}::uuid[], ${name}::text)`);
    await this.files.forget(work, wordsOf(subject));
  }

  async words(reading: Reading, { email }: DataSubject): Promise<string[]> {
    const rows = await reading.rows(sql<{ phone: string }>`
      select phone from participation where phone is not null and lower(email) = lower(${email}::text)`);
    return rows.map(({ phone }) => phone);
  }

  async overdue(reading: Reading): Promise<number> {
    return (await overdueApplications(reading)).length;
  }

  async forgetOverdue(work: Work): Promise<void> {
    await forgetUnfinished(work, await overdueApplications(work));
  }
}

interface Unfinished {
  readonly id: string;
  readonly email: string | null;
}

/** Refused, or not gone on with for longer than the rule of the day allows. */
function overdueApplications(reading: Reading): Promise<Unfinished[]> {
  return reading.rows(sql<Unfinished>`select id, person_email as email from application where state <> 'approved'
    and changed_at < ${reading.at}::timestamptz - make_interval(months => app.retention_months('organisations.applications', ${reading.at}::timestamptz::date))
    order by id`);
}

async function forgetUnfinished(work: Work, all: readonly Unfinished[]): Promise<void> {
  await work.rows(sql`select app.forget_applications(${all.map(({ id }) => id)}::uuid[])`);
  const addresses = all.map(({ email }) => email?.toLowerCase()).filter((email) => email !== undefined);
  await work.rows(sql`delete from mail where lower(recipient) = any(${addresses}::text[])
    and not exists (select from person_in_territory p where lower(p.email) = lower(mail.recipient))`);
}

function some(what: string, title: HeldData['title'], rows: readonly Rows[]): HeldData[] {
  return rows.length ? [{ what, title, fate: 'erased', rows }] : [];
}

/** What came to nothing goes; what became a participation is kept as the firm's, without the person. */
async function forgetApplications(work: Work, { personId, email }: DataSubject): Promise<void> {
  const theirs = sql<boolean>`(person_id = ${personId}::uuid or lower(person_email) = lower(${email}::text))`;
  const all = await work.rows(sql<Unfinished>`select id, person_email as email from application where ${theirs}`);
  await forgetUnfinished(work, all);
  await work.rows(sql`update application set person_id = null, person_name = '—', person_email = null, reason = null, register = null,
      content = content - 'email' - 'phone' - 'proof' - 'needs' - 'accessNotes' where ${theirs}`);
}
