import { sql } from 'kysely';
import type { Fault, Invariant } from './ledger-check';

/** Whoever gets less than they asked is told why: at the allocation, when the producer weighs, and when goods are not handed over. */
export const noLineRemovedWithoutReason: Invariant = {
  name: 'no-line-removed-without-reason',
  faults: (day) => sql<Fault>`
    select o.reference || ' ' || ol.product_name as what from customer_order o join order_line ol on ol.order_id = o.id
      where o.delivery_day = ${day}::date and ol.reason is null
        and (ol.state = 'cancelled' or (o.state <> 'placed' and ol.allocated_quantity < ol.quantity))
    union all
    select o.reference || ' ' || ol.product_name from customer_order o join order_line ol on ol.order_id = o.id
      cross join lateral (select coalesce(sum(s.missing), 0) as missing from line_shortage s where s.order_line_id = ol.id) told
      cross join lateral (select coalesce(sum(p.missing), 0) as missing from allocation a join preparation_shortage p on p.allocation_id = a.id
        where a.order_line_id = ol.id) weighed
      cross join lateral (select coalesce(sum(m.count), 0) as count from allocation a join movement m on m.allocation_id = a.id and m.kind = 'delivered'
        where a.order_line_id = ol.id) came
      where o.delivery_day = ${day}::date and (ol.unserved_quantity <> told.missing or told.missing < weighed.missing
        or came.count > ol.allocated_quantity - ol.unserved_quantity
        or (o.state in ('delivered', 'returned') and came.count <> ol.allocated_quantity - ol.unserved_quantity))
    union all
    select so.reference || ' ' || sl.product_name from supplier_order so join supplier_order_line sl on sl.supplier_order_id = so.id
      join allocation_in_force a on a.supplier_order_line_id = sl.id
      left join preparation_shortage s on s.allocation_id = a.id
      left join lateral (select sum(m.count) as count from movement m where m.allocation_id = a.id and m.kind = 'prepared') p on true
      left join lateral (select sum(l.missing) as missing from line_shortage l where l.allocation_id = a.id and l.reason like 'orders.%') said on true
      where so.delivery_day = ${day}::date and so.state in ('prepared', 'collected') and a.quantity <> coalesce(p.count, 0) + coalesce(s.missing, 0) + coalesce(said.missing, 0)`,
};
