import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { StandingTimes } from '../domain/standing-order';

/** A standing order that may fall on a day of which nothing was said to its kitchen. */
export interface StandingUnserved extends StandingTimes {
  readonly id: string;
  readonly name: string;
  readonly buyerId: string;
  readonly rule: string;
  readonly skips: readonly string[];
}

/** Days that standing orders fall on and no sale is held for. */
@Injectable()
export class StandingMissed {
  /** Those that go on that day; not those that ordered for it, or of which it was said why they could not. */
  unserved(reading: Reading, day: string): Promise<StandingUnserved[]> {
    return reading.rows(sql<StandingUnserved>`select s.id, s.name, s.buyer_id as "buyerId", s.rule, s.starts_on as "startsOn",
        s.ends_on as "endsOn", to_json(s.skips) as skips from standing_order s
      where not s.is_paused and ${day}::date >= s.starts_on and (s.ends_on is null or ${day}::date <= s.ends_on)
        and not exists (select from standing_run r where r.standing_order_id = s.id and r.day = ${day}::date
          and r.outcome in ('ordered', 'refused')) order by s.created_at, s.id`);
  }

  /** Of these, the ones that did not have that day yet. Of two at a time the second waits here, and finds none. */
  async add(work: Work, ids: readonly string[], day: string): Promise<Set<string>> {
    const added = await work.rows<{ id: string }>(sql`update standing_order set missed = missed || ${day}::date
      where id = any(${[...ids]}::uuid[]) and not (${day}::date = any(missed)) returning id`);
    return new Set(added.map(({ id }) => id));
  }

  /** Whether any goes on past a day: otherwise nobody needs to look. */
  async isAny(reading: Reading, day: string): Promise<boolean> {
    const found = await reading.row(
      sql`select id from standing_order where ends_on is null or ends_on > ${day}::date limit 1`,
    );
    return found !== null;
  }
}
