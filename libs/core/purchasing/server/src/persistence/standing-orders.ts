import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import type { StandingMode, StandingTimes } from '../domain/standing-order';
import { rowSet } from './row-set';
import type { KeptRun } from './standing-runs';
import { LINES, keptLines, numbered, type KeptLine, type Quantity } from './templates';

export interface StandingTerms extends StandingTimes {
  readonly id: string;
  readonly name: string;
  readonly rule: string;
  readonly mode: StandingMode;
}

export interface KeptStanding extends StandingTerms {
  readonly isPaused: boolean;
  readonly skips: readonly string[];
  readonly missed: readonly string[];
  readonly lines: readonly KeptLine[];
  readonly runs: readonly KeptRun[];
}

const MOST_RUNS = 10;
const CEILING = 'l.price_ceiling::text as "priceCeiling",';

const RUNS = sql<
  KeptRun[]
>`coalesce((select jsonb_agg(to_jsonb(q)) from (select session_id as "sessionId", day, outcome, reason,
    reason_data as "reasonData", order_id as "orderId", lines from standing_run where standing_order_id = s.id and outcome <> 'prepared'
  order by day desc, at desc limit ${sql.lit(MOST_RUNS)}) q), '[]')`;
const MISSED = sql<
  string[]
>`coalesce((select json_agg(q.day) from (select day from unnest(s.missed) day order by day desc
  limit ${sql.lit(MOST_RUNS)}) q), '[]')`;

/** What kitchens order again and again. */
@Injectable()
export class StandingOrders {
  all(reading: Reading, buyerId: string): Promise<KeptStanding[]> {
    return reading.rows(sql<KeptStanding>`${rows(buyerId)} order by s.created_at, s.id`);
  }

  /** Kept from changing until the transaction ends. Refusal: platform.not-found. */
  async lock(work: Work, buyerId: string, id: string): Promise<KeptStanding> {
    await work.rows(
      sql`select id from standing_order where id = ${id}::uuid and buyer_id = ${buyerId}::uuid for update`,
    );
    return this.one(work, buyerId, id);
  }

  /** Refusal: platform.not-found. */
  async one(reading: Reading, buyerId: string, id: string): Promise<KeptStanding> {
    const found = await this.find(reading, buyerId, id);
    if (!found) throw platformRefusals.because('not-found');
    return found;
  }

  find(reading: Reading, buyerId: string, id: string): Promise<KeptStanding | null> {
    return reading.row(sql<KeptStanding>`${rows(buyerId)} and s.id = ${id}::uuid`);
  }

  /** Refusal: platform.not-found, for an id that is somebody else's. */
  async save(
    work: Work,
    buyerId: string,
    terms: StandingTerms,
    lines: readonly Quantity[],
    followsId: string | null = null,
  ) {
    const { id, name, rule, startsOn, endsOn, mode } = terms;
    const membershipId = work.actor.kind === 'person' ? work.actor.membershipId : null;
    const saved =
      await work.row(sql`insert into standing_order as s (id, buyer_id, name, rule, starts_on, ends_on, mode, membership_id, follows_id, created_at)
      values (${id}::uuid, ${buyerId}::uuid, ${name}::text, ${rule}::text, ${startsOn}::date, ${endsOn}::date, ${mode}::text,
        ${membershipId}::uuid, ${followsId}::uuid, ${work.at}::timestamptz)
      on conflict (territory_id, id) do update set name = excluded.name, rule = excluded.rule, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on, mode = excluded.mode, membership_id = excluded.membership_id
      where s.buyer_id = excluded.buyer_id returning id`);
    if (!saved) throw platformRefusals.because('not-found');
    await work.rows(sql`delete from standing_order_line where standing_order_id = ${id}::uuid`);
    await work.rows(sql`insert into standing_order_line (standing_order_id, unit_id, quantity, position, price_ceiling)
      select ${id}::uuid, "unitId", quantity, position, "priceCeiling" from ${rowSet(numbered(lines), LINES)}`);
  }

  async skip(work: Work, id: string, skips: readonly string[]): Promise<void> {
    await work.rows(sql`update standing_order set skips = ${[...skips]}::date[] where id = ${id}::uuid`);
  }

  async pause(work: Work, id: string, paused: boolean): Promise<void> {
    await work.rows(sql`update standing_order set is_paused = ${paused}::boolean where id = ${id}::uuid`);
  }

  async end(work: Work, id: string, lastDay: string): Promise<void> {
    await work.rows(sql`update standing_order set ends_on = ${lastDay}::date where id = ${id}::uuid`);
  }
}

function rows(buyerId: string): RawBuilder<KeptStanding> {
  return sql<KeptStanding>`select s.id, s.name, s.rule, s.starts_on as "startsOn", s.ends_on as "endsOn", s.mode, s.is_paused as "isPaused",
      to_json(s.skips) as skips, ${MISSED} as missed, ${keptLines(buyerId, 'standing_order_line', 'l.standing_order_id = s.id', CEILING)} as lines, ${RUNS} as runs
    from standing_order s where s.buyer_id = ${buyerId}::uuid`;
}
