import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { Reading, Work } from '../use-cases/work';
import { FIRST_QUIET_HOURS, type QuietHours } from './quiet-hours';

export interface TextNumber extends QuietHours {
  readonly number: string;
  readonly confirmedAt: Date | string | null;
  readonly refusedAt: Date | string | null;
  readonly askedAt: Date | string;
  /** Local day of the latest code, and how many there were on it. */
  readonly askedOn: string;
  readonly askedTimes: number;
  readonly tries: number;
}

const MOST_TRIES = 5;

export function triesLeft({ tries }: Pick<TextNumber, 'tries'>): number {
  return Math.max(0, MOST_TRIES - tries);
}

const COLUMNS = sql`number, confirmed_at as "confirmedAt", refused_at as "refusedAt", asked_at as "askedAt", asked_on::text as "askedOn",
  asked_times as "askedTimes", tries, quiet_from as "quietFrom", quiet_to as "quietTo"`;

/** Where people read text messages of the territory. */
@Injectable()
export class TextNumbers {
  of(reading: Reading, personId: string): Promise<TextNumber | null> {
    return reading.row(sql<TextNumber>`select ${COLUMNS} from text_number where ${given(personId)}`);
  }

  lock(work: Work, personId: string): Promise<TextNumber | null> {
    return work.row(sql<TextNumber>`select ${COLUMNS} from text_number where ${given(personId)} for update`);
  }

  /** A number that waits for its code; answers the day's count of codes. */
  async ask(work: Work, personId: string, number: string): Promise<Pick<TextNumber, 'askedOn' | 'askedTimes'>> {
    const { quietFrom, quietTo } = FIRST_QUIET_HOURS;
    const today = sql`(${work.at}::timestamptz at time zone ${work.territory.timeZone})::date`;
    const asked =
      await work.row(sql<TextNumber>`insert into text_number (person_id, number, asked_at, asked_on, quiet_from, quiet_to)
      values (${personId}::uuid, ${number}, ${work.at}::timestamptz, ${today}, ${quietFrom}::smallint, ${quietTo}::smallint)
      on conflict (territory_id, person_id) do update set number = excluded.number, asked_at = excluded.asked_at, asked_on = excluded.asked_on,
        asked_times = case when text_number.asked_on = excluded.asked_on then text_number.asked_times + 1 else 1 end,
        tries = 0, confirmed_at = null, refused_at = null
      returning ${COLUMNS}`);
    return asked!;
  }

  async tried(work: Work, personId: string, confirmed: boolean): Promise<void> {
    const at = confirmed ? work.at : null;
    await work.rows(
      sql`update text_number set tries = tries + 1, confirmed_at = ${at}::timestamptz where person_id = ${personId}::uuid`,
    );
  }

  async beQuiet(work: Work, personId: string, { quietFrom, quietTo }: QuietHours): Promise<void> {
    await work.rows(sql`update text_number set quiet_from = ${quietFrom}::smallint, quiet_to = ${quietTo}::smallint
      where person_id = ${personId}::uuid`);
  }

  /** The operator does not take it: nothing more is sent there until it is given anew. */
  async refuse(work: Work, personId: string, number: string): Promise<void> {
    await work.rows(sql`update text_number set refused_at = ${work.at}::timestamptz
      where person_id = ${personId}::uuid and number = ${number} and refused_at is null`);
  }

  async forget(work: Work, personId: string): Promise<void> {
    await work.rows(
      sql`update text_number set number = null, confirmed_at = null, refused_at = null where ${given(personId)}`,
    );
  }
}

function given(personId: string) {
  return sql`person_id = ${personId}::uuid and number is not null`;
}
