import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { lineCents } from './line-cents';

export interface RecordedSession {
  readonly id: string;
  readonly name: string;
  readonly deliveryDay: string;
  readonly cutOffAt: Date;
}

/** A line as its buyer ordered it: what the cut-off could not serve is no matter of rules. */
export interface RecordedLine {
  readonly id: string;
  readonly productName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly family: string;
  readonly labels: readonly string[];
  readonly isLocal: boolean | null;
  readonly quantity: number;
  readonly unitLabel: string;
  readonly cents: number;
}

export interface RecordedOrder {
  readonly id: string;
  readonly sessionId: string;
  readonly reference: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly placedAt: Date;
  readonly fulfilmentModule: string;
  readonly deliveryFeeCents: number;
  /** What its logistics module asked when it was ordered; null: the rules said it. */
  readonly deliveryCostCents: number | null;
  /** Agreed with this buyer in place of the rule; 0: nothing was. */
  readonly agreedMinimumCents: number;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  readonly lines: readonly RecordedLine[];
}

// What came to an order after its cut-off was not sold by the rules that are tried.
const LINES = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'productName', l.product_name, 'producerId', l.producer_id,
    'producerName', l.producer_name, 'family', f.family, 'labels', l.labels, 'isLocal', l.is_local, 'quantity', l.quantity,
    'unitLabel', l.unit_label, 'cents', ${lineCents('l', sql`l.quantity`)}) order by l.producer_name, l.product_name, l.id), '[]')
  from order_line l join product_reference f on f.code = l.reference_code where l.order_id = o.id and l.state <> 'cancelled'
    and not exists (select from order_change c where c.order_line_id = l.id and c.before = 0 and c.cause in ('substituted', 'overridden')))`;

// The nearest level that says something: a buyer's own first.
const AGREED = sql`coalesce((select (s.settings ->> 'minimumOrderCents')::int from app.setting_levels('orders', o.buyer_id) s
  where s.settings ? 'minimumOrderCents' order by array_position(array['organisation', 'territory', 'region', 'platform'], s.level) limit 1), 0)`;

/** What was sold, to try other rules on it. */
@Injectable()
export class RecordedSales {
  /** The last confirmed sessions, the latest first. */
  async lastSessions(reading: Reading, count: number): Promise<RecordedSession[]> {
    const rows =
      await reading.rows(sql<RecordedSession>`select id, name, delivery_day as "deliveryDay", cut_off_at as "cutOffAt"
      from sales_session where state = 'confirmed' order by delivery_day desc, cut_off_at desc, id limit ${sql.lit(count)}`);
    return rows.map((row) => ({ ...row, cutOffAt: new Date(row.cutOffAt) }));
  }

  /** Those that nobody has opened, for a day on or after the given one. */
  async plannedFrom(reading: Reading, day: string): Promise<RecordedSession[]> {
    const rows =
      await reading.rows(sql<RecordedSession>`select id, name, delivery_day as "deliveryDay", cut_off_at as "cutOffAt"
      from sales_session where state = 'planned' and opens_at > ${reading.at}::timestamptz and delivery_day >= ${day}::date
      order by delivery_day, id limit 100`);
    return rows.map((row) => ({ ...row, cutOffAt: new Date(row.cutOffAt) }));
  }

  /** Pooled minimums that producers had stated themselves before their sales opened. */
  francos(
    reading: Reading,
    orders: readonly RecordedOrder[],
  ): Promise<{ sessionId: string; producerId: string; minimumCents: number }[]> {
    const sessionIds = [...new Set(orders.map(({ sessionId }) => sessionId))];
    return reading.rows(sql`select sessionid as "sessionId", producer_id as "producerId", minimum_cents as "minimumCents" from (
        select distinct on (s.id, f.producer_id) s.id as sessionid, f.producer_id, f.minimum_cents
        from sales_session s join producer_franco f on f.stated_at <= s.opens_at
        where s.id = any(${sessionIds}::uuid[]) order by s.id, f.producer_id, f.stated_at desc, f.id desc) x
      where minimum_cents is not null`);
  }

  async orders(reading: Reading, sessionIds: readonly string[]): Promise<RecordedOrder[]> {
    const rows =
      await reading.rows(sql<RecordedOrder>`select o.id, o.session_id as "sessionId", o.reference, o.buyer_id as "buyerId",
        o.buyer_name as "buyerName", o.placed_at as "placedAt", o.fulfilment_module as "fulfilmentModule",
        o.delivery_fee_cents as "deliveryFeeCents", o.delivery_cost_cents as "deliveryCostCents", ${AGREED} as "agreedMinimumCents",
        (select json_build_object('latitude', t.latitude, 'longitude', t.longitude) from site t where t.organisation_id = o.buyer_id order by t.id limit 1) as place,
        ${LINES} as lines
      from customer_order o where o.session_id = any(${[...sessionIds]}::uuid[]) and o.state <> 'cancelled' order by o.reference`);
    return rows.map((row) => ({ ...row, placedAt: new Date(row.placedAt) }));
  }
}
