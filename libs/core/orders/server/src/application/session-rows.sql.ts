import type { SalesSession as SessionView } from '@maillon/core/orders/contract';
import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { dueUnits, lineCents } from '../persistence/line-cents';
import { ORDER_COLUMNS } from './order-rows.sql';

/** A planned session is open from its opening on; nobody has to open it. Of sales_session called `s`. */
export function stateAt(at: Date): RawBuilder<string> {
  return sql<string>`case when s.state = 'planned' and s.opens_at <= ${at}::timestamptz then 'open' else s.state end`;
}

/** Sessions with the figures of the orders that the actor may see. `which` is the rest of the statement. */
export function sessionRows(reading: Reading, which: RawBuilder<unknown>): RawBuilder<SessionView> {
  const orders = reading.visible('orders.read-orders', 'Order', ORDER_COLUMNS);
  return sql<SessionView>`select s.id, s.name, s.delivery_day as "deliveryDay", s.opens_at as "opensAt", s.cut_off_at as "cutOffAt",
      s.kind, s.prices_due_at as "pricesDueAt", s.families, ${stateAt(reading.at)} as state, s.cancel_reason as "cancelReason", sum.orders as "orderCount", sum.cents as "estimateCents"
    from sales_session s cross join lateral (
      select count(distinct o.id)::int as orders, coalesce(sum(${lineCents('l', dueUnits('l'))}), 0)::int as cents
      from customer_order o left join order_line l on l.order_id = o.id
      where o.session_id = s.id and o.state <> 'cancelled' and ${orders}) sum ${which}`;
}

export function sessionById(reading: Reading, id: string): Promise<SessionView | null> {
  return reading.row(sessionRows(reading, sql`where s.id = ${id}::uuid`));
}
