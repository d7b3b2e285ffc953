import { sql, type RawBuilder } from 'kysely';

/**
 * Order lines, each with what the ledger says reached the buyer: order_id, line_id, quantity, vat_bp, count, mass_g, value_cents (null before any
 * delivery; rounded once per line, half up; no more than its ceiling, or what its buyer accepted), count_on_time, within the promised window, and
 * is_estimate: of some of it the hub's scales were to count, and did not speak.
 * `which` starts with `where` and may name o (order) and l (line).
 */
export function deliveredLines(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select o.id as order_id, l.id as line_id, l.quantity, l.vat_bp, d.count, d.mass_g, d.count_on_time, coalesce(d.is_estimate, false) as is_estimate,
      case l.pricing when 'kg' then least(round(l.unit_price * d.mass_g / 10),
          case when l.tolerance_percent is not null and d.mass_g is not null
            then greatest(round(l.unit_price * l.nominal_mass_g * d.count * (100 + l.tolerance_percent) / 1000), l.accepted_cents) end)
        else round(l.unit_price * d.count * 100) end as value_cents
    from customer_order o join order_line l on l.order_id = o.id
    left join lateral (
      select sum(m.count) as count, sum(m.net_mass_g) as mass_g, bool_or(m.is_estimate) as is_estimate,
        coalesce(sum(m.count) filter (where m.at between o.window_start and o.window_end), 0) as count_on_time
      from allocation a join movement m on m.allocation_id = a.id and m.kind = 'delivered' where a.order_line_id = l.id) d on true
    ${which}`;
}

/** Lines that were due on a day: placed orders are intentions until the cut-off, cancelled lines owe nothing. */
export function dueOn(day: string): RawBuilder<unknown> {
  return sql`where o.delivery_day = ${day}::date and o.state not in ('placed', 'cancelled') and l.state <> 'cancelled'`;
}
