import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Reading, Work } from '../use-cases/work';
import type { QuietHours } from './quiet-hours';

export interface WaitingText extends QuietHours {
  readonly to: string;
  readonly body: string;
  readonly before: Date | string | null;
  /** What the territory's clock says now, as late as the worker may come. */
  readonly now: Date | string;
  /** Somebody's number that they took back, or that the operator refused since. */
  readonly withdrawn: boolean;
}

export type TextEnd = 'refused' | 'late' | 'unsure' | 'unreachable' | 'withdrawn';

/** Letters that wait to be read as text messages. */
@Injectable()
export class WaitingTexts {
  /** The number and the quiet hours are those of now, not of when it was written. */
  of(reading: Reading, mailId: string): Promise<WaitingText | null> {
    return reading.row(sql<WaitingText>`select coalesce(n.number, m.sms_to) as to, m.sms_body as body, m.sms_before as before,
        greatest(${reading.at}::timestamptz, m.created_at + (clock_timestamp() - m.sms_laid_at)) as now,
        m.sms_person is not null and (n.confirmed_at is null or n.refused_at is not null) as withdrawn,
        coalesce(n.quiet_from, 0) as "quietFrom", coalesce(n.quiet_to, 0) as "quietTo"
      from mail m left join text_number n on n.person_id = m.sms_person
      where m.id = ${mailId}::uuid and m.sms_state = 'waiting' and m.sent_at is null`);
  }

  /** It goes to the post instead. Answers what it is, or null when that was decided before. */
  end(
    work: Work,
    mailId: string,
    state: TextEnd,
  ): Promise<{ kind: string; to: string; personId: string | null } | null> {
    return work.row(sql`update mail set sms_state = ${state}, sms_body = null, speaking_since = null
      where id = ${mailId}::uuid and sms_state = 'waiting' and sent_at is null
      returning kind, recipient as to, sms_person as "personId"`);
  }

  /** Newer news of the same thing: what those people have not read of it yet, they need not read. */
  async overtake(work: Work, kind: string, about: string, personIds: readonly string[]): Promise<void> {
    await work.rows(sql`delete from mail where about = ${about}::uuid and kind = ${kind} and sms_state = 'waiting'
      and sms_person = any(${[...personIds]}::uuid[]) and attempts = 0`);
  }
}
