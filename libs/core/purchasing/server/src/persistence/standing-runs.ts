import { Injectable } from '@nestjs/common';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { RunOutcome } from '../domain/standing-run';

/** A wanted line of a run: what was taken of it, and why not more. */
export interface RunLine {
  readonly unitId: string;
  readonly name: string;
  readonly producerName: string;
  readonly unitLabel: string;
  readonly wanted: number;
  readonly taken: number;
  /** Code and data of the reason; null when all was taken. */
  readonly reason: string | null;
  readonly reasonData: Readonly<Record<string, string | number>>;
}

export interface KeptRun {
  readonly sessionId: string;
  readonly day: string;
  readonly outcome: RunOutcome;
  readonly reason: string | null;
  readonly reasonData: Readonly<Record<string, string | number>>;
  readonly orderId: string | null;
  readonly lines: readonly RunLine[];
}

/** A standing order that may fall on the day of a sale, and who acts in it; null: nobody can. */
export interface StandingToMake {
  readonly id: string;
  readonly rule: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly skips: readonly string[];
  readonly membershipId: string | null;
}

export interface SaleToServe {
  readonly day: string;
  readonly standing: readonly StandingToMake[];
}

/** All that a run starts from. */
export interface RunRow {
  readonly name: string;
  readonly buyerId: string;
  readonly mode: 'order' | 'basket';
  readonly day: string;
  readonly sessionName: string;
  readonly opensAt: string;
  readonly cutOffAt: string;
  readonly sessionState: string;
  readonly run: { outcome: RunOutcome; basketVersion: number | null; reason: string | null; lines: RunLine[] } | null;
  readonly isOrdered: boolean;
  readonly hasOtherOrder: boolean;
  readonly isServedElsewhere: boolean;
  readonly basketVersion: number;
  readonly basketLines: number;
  readonly lines: readonly { unitId: string; quantity: number; priceCeiling: string | null }[];
  /** How the kitchen received its last order. */
  readonly lastModule: string | null;
  readonly lastWindowStart: string | null;
}

export interface RunKey {
  readonly standingOrderId: string;
  readonly sessionId: string;
}

export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly reason: string | null;
  readonly reasonData: Readonly<Record<string, string | number | undefined>>;
  readonly orderId: string | null;
}

/** What standing orders did for sales: one row for each of both. */
@Injectable()
export class StandingRuns {
  /** Whoever set it up acts in it; without them somebody else of the kitchen. A ceiling is for a person to accept: no morning auction. */
  toMake(reading: Reading, sessionId: string): Promise<SaleToServe | null> {
    return reading.row(sql<SaleToServe>`select v.delivery_day as day, coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'rule', s.rule,
        'startsOn', s.starts_on, 'endsOn', s.ends_on, 'skips', to_jsonb(s.skips), 'membershipId',
        (select m.id from membership m where m.organisation_id = s.buyer_id and m.role = 'restaurateur'
          order by m.id = s.membership_id desc nulls last, m.id limit 1)) order by s.created_at, s.id)
      from standing_order s where not s.is_paused and v.delivery_day >= s.starts_on and (s.ends_on is null or v.delivery_day <= s.ends_on)
        and not exists (select from standing_run r where r.standing_order_id = s.id and r.session_id = v.id and r.outcome <> 'prepared')), '[]') as standing
      from sales_session v where v.id = ${sessionId}::uuid and v.state <> 'cancelled' and v.kind = 'standard'`);
  }

  /**
   * Of two runs of the same one the second waits here, and so does one that finds its order being placed: that holds the
   * basket. Null when it is not there any more.
   */
  async begin(work: Work, { standingOrderId, sessionId }: RunKey, orderId: string): Promise<RunRow | null> {
    await work.rows(sql`select id from standing_order where id = ${standingOrderId}::uuid for update`);
    await work.rows(sql`select b.id from basket b join standing_order s on s.buyer_id = b.buyer_id
      where s.id = ${standingOrderId}::uuid and b.session_id = ${sessionId}::uuid for no key update of b`);
    return work.row(sql<RunRow>`select s.name, s.buyer_id as "buyerId", s.mode, v.delivery_day as day, v.name as "sessionName",
        v.opens_at as "opensAt", v.cut_off_at as "cutOffAt", v.state as "sessionState",
        (select jsonb_build_object('outcome', r.outcome, 'basketVersion', r.basket_version, 'reason', r.reason, 'lines', r.lines)
          from standing_run r where r.standing_order_id = s.id and r.session_id = v.id) as run,
        exists (select from customer_order c where c.id = ${orderId}::uuid) as "isOrdered",
        exists (select from customer_order c where c.session_id = v.id and c.buyer_id = s.buyer_id and c.state <> 'cancelled'
          and not exists (select from standing_run r where r.order_id = c.id)) as "hasOtherOrder",
        exists (select from standing_run r join sales_session o on o.id = r.session_id where r.standing_order_id = s.id and r.session_id <> v.id
          and r.day = v.delivery_day and r.outcome in ('prepared', 'ordered', 'basket') and o.state <> 'cancelled') as "isServedElsewhere",
        coalesce(b.version, 0) as "basketVersion", (select count(*)::int from basket_line l where l.basket_id = b.id) as "basketLines",
        coalesce((select jsonb_agg(jsonb_build_object('unitId', l.unit_id, 'quantity', l.quantity, 'priceCeiling', l.price_ceiling::text) order by l.position)
          from standing_order_line l where l.standing_order_id = s.id), '[]') as lines,
        (select c.fulfilment_module from customer_order c where c.buyer_id = s.buyer_id order by c.placed_at desc, c.id limit 1) as "lastModule",
        (select c.window_start from customer_order c where c.buyer_id = s.buyer_id order by c.placed_at desc, c.id limit 1) as "lastWindowStart"
      from standing_order s cross join sales_session v left join basket b on b.session_id = v.id and b.buyer_id = s.buyer_id
      where s.id = ${standingOrderId}::uuid and v.id = ${sessionId}::uuid`);
  }

  async prepared(
    work: Work,
    key: RunKey,
    day: string,
    basketVersion: number,
    lines: readonly RunLine[],
    reason: string | null,
  ) {
    await work.rows(sql`insert into standing_run (standing_order_id, session_id, day, outcome, reason, basket_version, lines, at)
      values (${key.standingOrderId}::uuid, ${key.sessionId}::uuid, ${day}::date, 'prepared', ${reason}::text, ${basketVersion}::int,
        ${JSON.stringify(lines)}::jsonb, ${work.at}::timestamptz)
      on conflict (territory_id, standing_order_id, session_id) do update set basket_version = excluded.basket_version,
        lines = excluded.lines, reason = excluded.reason, at = excluded.at where standing_run.outcome = 'prepared'`);
    // A sale opened for that day after all.
    await work.rows(sql`update standing_order set missed = array_remove(missed, ${day}::date)
      where id = ${key.standingOrderId}::uuid and ${day}::date = any(missed)`);
  }

  /** False when its end was said before. */
  async end(
    work: Work,
    key: RunKey,
    day: string,
    { outcome, reason, reasonData, orderId }: RunEnd,
    lines: readonly RunLine[],
  ) {
    const ended =
      await work.row(sql`insert into standing_run (standing_order_id, session_id, day, outcome, reason, reason_data, order_id, lines, at)
      values (${key.standingOrderId}::uuid, ${key.sessionId}::uuid, ${day}::date, ${outcome}::text, ${reason}::text,
        ${JSON.stringify(reasonData)}::jsonb, ${orderId}::uuid, ${JSON.stringify(lines)}::jsonb, ${work.at}::timestamptz)
      on conflict (territory_id, standing_order_id, session_id) do update set outcome = excluded.outcome, reason = excluded.reason,
        reason_data = excluded.reason_data, order_id = excluded.order_id, lines = excluded.lines, at = excluded.at
      where standing_run.outcome = 'prepared' returning outcome`);
    return ended !== null;
  }
}
