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

/** Contacts of organisations, applications, invitations and files: the firm stays, who was to be called does not. */
@Injectable()
export class OrganisationsKeeper implements PersonalDataKeeper {
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
    await forgetFiles(work, subject);
  }
}

function some(what: string, title: HeldData['title'], rows: readonly Rows[]): HeldData[] {
  return rows.length ? [{ what, title, fate: 'erased', rows }] : [];
}

function forgetApplications(work: Work, { personId, email }: DataSubject): Promise<unknown> {
  return work.rows(sql`update application set person_name = '—', person_email = null, reason = null,
      content = content - 'email' - 'phone' - 'proof' - 'needs' - 'accessNotes'
    where person_id = ${personId}::uuid or lower(person_email) = lower(${email}::text)`);
}

/** A file that names the person is forgotten whole: nobody can take a line out of a workbook. */
async function forgetFiles(work: Work, subject: DataSubject): Promise<void> {
  const named = sql`any(${naming(subject)}::text[])`;
  const words = sql`array(select convert_to(w, 'UTF8') from unnest(${[subject.email, subject.name].filter((word) => word !== null)}::text[]) w)`;
  await work.rows(sql`update import_file f set bytes = null, layout = null
    where f.layout::text ilike ${named} or exists (select from unnest(${words}) w where position(w in f.bytes) > 0)
      or exists (select from import_batch b where b.file_id = f.id and b.rows::text ilike ${named})`);
  await work.rows(sql`delete from import_batch where rows::text ilike ${named}`);
}
