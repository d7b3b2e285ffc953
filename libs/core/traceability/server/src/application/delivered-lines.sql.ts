import { sql, type RawBuilder } from 'kysely';

/**
 * One row per order line that was due on a day (placed orders are intentions until the cut-off, cancelled lines owe nothing),
 * with what the ledger says reached the buyer: count, mass_g, value_cents, and count_on_time within the promised window.
 */
export function dueLines(day: string): RawBuilder<unknown> {
  return sql`select l.id, l.quantity, coalesce(d.count, 0) as count, coalesce(d.mass_g, 0) as mass_g, coalesce(d.count_on_time, 0) as count_on_time,
      round(case l.pricing when 'kg' then l.unit_price * d.mass_g / 10 else l.unit_price * d.count * 100 end) as value_cents
    from customer_order o join order_line l on l.order_id = o.id
    left join lateral (
      select sum(m.count) as count, sum(m.net_mass_g) as mass_g,
        sum(m.count) filter (where m.at between o.window_start and o.window_end) as count_on_time
      from allocation a join movement m on m.allocation_id = a.id and m.kind = 'delivered' where a.order_line_id = l.id) d on true
    where o.delivery_day = ${day}::date and o.state in ('confirmed', 'in-delivery', 'delivered', 'short') and l.state <> 'cancelled'`;
}
