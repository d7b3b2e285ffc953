import { accountKind } from '@maillon/platform/contract';
import { sql, type RawBuilder } from 'kysely';

export interface SentLetterFilter {
  readonly kind?: string | null | undefined;
  /** First and last day, in the territory's time zone. */
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

export interface SentLetterRow {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly language: string;
  readonly recipient: string;
  readonly name: string | null;
  readonly smsTo: string | null;
  readonly smsState: string | null;
  readonly writtenAt: string;
  readonly sentAt: string | null;
  readonly outcome: string;
  readonly isRepeated: boolean;
}

export interface LetterKey {
  readonly at: string;
  readonly id: string;
}

/** Of the territory, and about the accounts of its people. Never what a letter says: while it waits, there may be a key in it. */
export const LETTERS = sql`(select id, kind, subject, locale, recipient, sms_to, sms_state, sms_parts, created_at, sent_at, unsure_at, repeated,
    null::boolean as failed from mail
  union all select id, ${sql.lit(accountKind.name)}, subject, locale, recipient, null, null, null, created_at, sent_at, null, repeated, failed
    from account_mail_in_territory)`;

export function sentLetters(
  where: RawBuilder<unknown>,
  key: LetterKey | null,
  limit: number,
): RawBuilder<SentLetterRow> {
  const after = key ? sql`and (m.created_at, m.id) < (${key.at}::timestamptz, ${key.id}::uuid)` : sql``;
  return sql<SentLetterRow>`with page as (select m.* from ${LETTERS} m where ${where} ${after}
      order by m.created_at desc, m.id desc limit ${limit})
    select p.id, p.kind, p.subject, p.locale as language, p.recipient, n.name, p.sms_to as "smsTo", p.sms_state as "smsState",
      p.created_at as "writtenAt", p.sent_at as "sentAt", p.repeated as "isRepeated",
      case when p.sent_at is not null then 'sent' when p.unsure_at is not null then 'unknown'
        when p.failed or j.state in ('failed', 'cancelled') then 'failed' else 'waiting' end as outcome
    from page p left join job_run j on j.id = p.id
      left join lateral (select name from person_in_territory where lower(email) = lower(p.recipient) limit 1) n on true
    order by p.created_at desc, p.id desc`;
}

/** `whom` says to whom. */
export function lettersWhere(
  { kind, from, until }: SentLetterFilter,
  whom: RawBuilder<unknown>,
  timeZone: string,
): RawBuilder<unknown> {
  const conditions = [
    whom,
    ...(kind ? [sql`m.kind = ${kind}`] : []),
    ...(from ? [sql`m.created_at >= (${from}::date)::timestamp at time zone ${timeZone}`] : []),
    ...(until ? [sql`m.created_at < (${until}::date + 1)::timestamp at time zone ${timeZone}`] : []),
  ];
  return sql.join(conditions, sql` and `);
}
