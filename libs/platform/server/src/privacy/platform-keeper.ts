import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Uploads } from '../uploads/uploads';
import type { Reading, Work } from '../use-cases/work';
import { NOBODY, naming } from './naming';
import type { DataSubject, HeldData, PersonalDataKeeper } from './personal-data';

type Rows = Record<string, unknown>;

/** What was already told and done is told no more: the messages that name the person go, and the results that show them. */
async function forgetMessages(work: Work, subject: DataSubject): Promise<void> {
  const named = sql`any(${naming(subject)}::text[])`;
  await work.rows(sql`delete from outbox where published_at is not null and payload::text ilike ${named}`);
  await work.rows(sql`update job_run set result = null where result::text ilike ${named}`);
  await work.rows(sql`update job_run set failure_data = (select jsonb_object_agg(key, ${NOBODY}::text) from jsonb_each(failure_data))
    where failure_data::text ilike ${named}`);
  await work.rows(sql`update job_run set payload = '{}' where ended_at is not null and payload::text ilike ${named}`);
  await work.rows(sql`delete from digest_line where line::text ilike ${named}`);
  await work.rows(sql`delete from mail where lower(recipient) = lower(${subject.email}::text)`);
  await work.rows(sql`delete from personal_bundle where lower(email) = lower(${subject.email}::text)`);
}

/** The platform itself: account, devices, roles, acts, jobs. */
@Injectable()
export class PlatformKeeper implements PersonalDataKeeper {
  constructor(private readonly uploads: Uploads) {}

  overdue(reading: Reading): Promise<number> {
    return this.uploads.overdue(reading);
  }

  forgetOverdue(work: Work): Promise<void> {
    return this.uploads.forgetOverdue(work);
  }

  async held(reading: Reading, subject: DataSubject): Promise<HeldData[]> {
    return [...(await this.letters(reading, subject)), ...(await this.ofAccount(reading, subject))];
  }

  private async letters(reading: Reading, { email }: DataSubject): Promise<HeldData[]> {
    const rows = await reading.rows(
      sql<Rows>`select subject, created_at as written, sent_at as sent, sms_to as phone, sms_state as "asText"
        from mail where lower(recipient) = lower(${email}::text) order by created_at`,
    );
    return rows.length ? [one('letters', 'erased', { fr: 'E-mails', en: 'E-mails' }, rows)] : [];
  }

  private async ofAccount(
    reading: Reading,
    { personId, membershipIds, name, email }: DataSubject,
  ): Promise<HeldData[]> {
    if (!personId) return [];
    const sessions = sql<Rows>`select * from app.sessions_of(${personId}::uuid)`;
    const roles = sql<Rows>`select role, organisation_name as organisation, created_at as since from membership where person_id = ${personId}::uuid order by created_at`;
    const acts = sql<Rows>`select at, use_case as act, from_ip as network, from_agent as browser from audit_entry where person_id = ${personId}::uuid order by at desc, id desc`;
    return [
      one('account', 'erased', { fr: 'Compte', en: 'Account' }, [{ name, email }]),
      one('devices', 'erased', { fr: 'Appareils connectés', en: 'Signed-in devices' }, await reading.rows(sessions)),
      one('roles', 'erased', { fr: 'Rôles', en: 'Roles' }, await reading.rows(roles)),
      one(
        'letter-choices',
        'erased',
        { fr: 'Courriers choisis', en: 'Letters chosen' },
        await reading.rows(choices(personId)),
      ),
      one(
        'text-number',
        'erased',
        { fr: 'Numéro pour les SMS', en: 'Number for text messages' },
        await reading.rows(textNumber(personId)),
      ),
      one(
        'news-to-come',
        'erased',
        { fr: 'Nouvelles du prochain point du matin', en: 'News of the next morning digest' },
        await reading.rows(news(personId)),
      ),
      one('acts', 'nameless', { fr: 'Actes au journal', en: 'Acts in the audit log' }, await reading.rows(acts)),
      one(
        'jobs',
        'nameless',
        { fr: 'Tâches demandées', en: 'Jobs asked for' },
        await reading.rows(jobs(membershipIds)),
      ),
      one(
        'modules',
        'nameless',
        { fr: 'Réglages de modules', en: 'Settings of modules' },
        await reading.rows(modules(personId)),
      ),
    ];
  }

  async erase(work: Work, subject: DataSubject): Promise<void> {
    await forgetMessages(work, subject);
    await this.uploads.forgetAll(work);
    if (subject.personId) await this.erasePerson(work, subject, subject.personId);
  }

  private async erasePerson(work: Work, { membershipIds }: DataSubject, personId: string): Promise<void> {
    await work.rows(
      sql`update job_run set requested_by = ${NOBODY} where membership_id = any(${[...membershipIds]}::uuid[])`,
    );
    await work.rows(sql`update module_installation i set changed_by = ${NOBODY} where ${changedBy(personId)}`);
    await work.rows(
      sql`delete from personal_bundle where person_id = ${personId}::uuid or asked_by = ${personId}::uuid`,
    );
    await work.rows(sql`delete from letter_choice where person_id = ${personId}::uuid`);
    await work.rows(sql`delete from digest_line where person_id = ${personId}::uuid`);
    await work.rows(sql`delete from text_number where person_id = ${personId}::uuid`);
    await work.rows(sql`delete from mail where sms_person = ${personId}::uuid`);
    await work.rows(
      sql`insert into erased_person (person_id, at) values (${personId}::uuid, ${work.at}) on conflict do nothing`,
    );
    // Before the memberships go: the account is touched only for somebody who has a role here.
    await work.rows(sql`select app.erase_account(${personId}::uuid)`);
    await work.rows(sql`delete from membership where person_id = ${personId}::uuid`);
  }
}

const jobs = (memberships: readonly string[]) =>
  sql<Rows>`select name, state, created_at as asked from job_run where membership_id = any(${[...memberships]}::uuid[]) order by created_at desc`;

const choices = (personId: string) =>
  sql<Rows>`select kind as letter, time as "when", channel, chosen_at as chosen from letter_choice where person_id = ${personId}::uuid order by 1`;

const textNumber = (personId: string) =>
  sql<Rows>`select number, confirmed_at as confirmed, refused_at as refused, quiet_from as "quietFrom", quiet_to as "quietTo" from text_number where person_id = ${personId}::uuid`;

const news = (personId: string) =>
  sql<Rows>`select kind as letter, line, at from digest_line where person_id = ${personId}::uuid order by at`;

const modules = (personId: string) =>
  sql<Rows>`select module_id as module, since from module_installation i where ${changedBy(personId)} order by 1`;

/** The last hand on a module, by what the log says of it: the row itself keeps a name, and two people may share one. */
const changedBy = (personId: string) => sql<boolean>`(select a.person_id from audit_entry a
    where a.use_case in ('platform.set-module-enabled', 'platform.save-module-settings') and a.summary #>> '{input,module}' = i.module_id
    order by a.at desc, a.id desc limit 1) = ${personId}::uuid`;

function one(word: string, fate: HeldData['fate'], title: HeldData['title'], rows: readonly Rows[]): HeldData {
  return { what: `platform.${word}`, title, fate, rows };
}
