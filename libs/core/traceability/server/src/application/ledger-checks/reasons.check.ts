import { sql } from 'kysely';
import type { Fault, Invariant } from './ledger-check';

/** Whoever gets less than they asked is told why: at the allocation, and again when the producer weighs. */
export const noLineRemovedWithoutReason: Invariant = {
  name: 'no-line-removed-without-reason',
  faults: (day) => sql<Fault>`
    select o.reference || ' ' || ol.product_name as what from customer_order o join order_line ol on ol.order_id = o.id
      where o.delivery_day = ${day}::date and ol.reason is null
        and (ol.state = 'cancelled' or (o.state <> 'placed' and ol.allocated_quantity < ol.quantity))
    union all
    select so.reference || ' ' || sl.product_name from supplier_order so join supplier_order_line sl on sl.supplier_order_id = so.id
      join allocation_in_force a on a.supplier_order_line_id = sl.id
      left join preparation_shortage s on s.allocation_id = a.id
      left join lateral (select sum(m.count) as count from movement m where m.allocation_id = a.id and m.kind = 'prepared') p on true
      where so.delivery_day = ${day}::date and so.state in ('prepared', 'collected') and a.quantity <> coalesce(p.count, 0) + coalesce(s.missing, 0)`,
};
