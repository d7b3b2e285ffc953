import type { Movement } from '@maillon/core/traceability/contract';
import { sql, type RawBuilder } from 'kysely';

/** Movements as people read them; `which` starts with `where` and may name m (movement), l (lot) and o (order). */
export function movementRows<Row extends Movement = Movement>(which: RawBuilder<unknown>): RawBuilder<Row> {
  return sql<Row>`select m.id, m.kind, l.code as "lotCode", coalesce(m.from_name, l.producer_name) as "from", coalesce(m.to_name, '') as "to",
      m.count, m.net_mass_g as "netMassG", m.is_estimate as "isEstimate", m.at,
      case when m.kind = 'weighed' then json_build_object('beforeG', m.before_g, 'scaleG', m.scale_g, 'isCharged', m.net_mass_g = m.scale_g) end as weighing, m.by_name as "by", o.reference as "orderReference", o.id as "orderId"
    from movement m join lot l on l.id = m.lot_id join allocation a on a.id = m.allocation_id
    join order_line ol on ol.id = a.order_line_id join customer_order o on o.id = ol.order_id
    ${which} order by m.at, m.recorded_at, m.id`;
}
