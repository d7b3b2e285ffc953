import { sql, type RawBuilder } from 'kysely';

export interface SentLetterFilter {
  /** A part of a name or of an address. */
  readonly to?: string | null | undefined;
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

/** Never what a letter says: while it waits, there may be a key in it. */
export function sentLetters(
  filter: SentLetterFilter,
  key: LetterKey | null,
  limit: number,
  timeZone: string,
): RawBuilder<SentLetterRow> {
  const after = key ? sql`and (m.created_at, m.id) < (${key.at}::timestamptz, ${key.id}::uuid)` : sql``;
  return sql<SentLetterRow>`with page as (select m.* from mail m where ${lettersWhere(filter, timeZone)} ${after}
      order by m.created_at desc, m.id desc limit ${limit})
    select p.id, p.kind, p.subject, p.locale as language, p.recipient, n.name, p.sms_to as "smsTo", p.sms_state as "smsState",
      p.created_at as "writtenAt", p.sent_at as "sentAt", p.repeated as "isRepeated",
      case when p.sent_at is not null then 'sent' when p.unsure_at is not null then 'unknown'
        when j.state in ('failed', 'cancelled') then 'failed' else 'waiting' end as outcome
    from page p left join job_run j on j.id = p.id
      left join lateral (select name from person_in_territory where lower(email) = lower(p.recipient) limit 1) n on true
    order by p.created_at desc, p.id desc`;
}

export function lettersWhere({ to, kind, from, until }: SentLetterFilter, timeZone: string): RawBuilder<unknown> {
  const conditions = [
    ...(to
      ? [
          sql`(position(lower(${to}) in lower(m.recipient)) > 0 or lower(m.recipient) in
            (select lower(email) from person_in_territory where position(lower(${to}) in lower(name)) > 0))`,
        ]
      : []),
    ...(kind ? [sql`m.kind = ${kind}`] : []),
    ...(from ? [sql`m.created_at >= (${from}::date)::timestamp at time zone ${timeZone}`] : []),
    ...(until ? [sql`m.created_at < (${until}::date + 1)::timestamp at time zone ${timeZone}`] : []),
  ];
  return conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
}
