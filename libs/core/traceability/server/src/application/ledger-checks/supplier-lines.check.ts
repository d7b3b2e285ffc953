import { sql } from 'kysely';
import type { Fault, Invariant } from './ledger-check';

/** The sum of the parts is the whole, for who sells and for who buys. */
export const supplierLinesEqualAllocations: Invariant = {
  name: 'supplier-lines-equal-allocations',
  faults: (day) => sql<Fault>`
    select so.reference || ' ' || sl.product_name as what from supplier_order so join supplier_order_line sl on sl.supplier_order_id = so.id
      left join lateral (select sum(a.quantity) as quantity from allocation a where a.supplier_order_line_id = sl.id) a on true
      where so.delivery_day = ${day}::date and sl.quantity <> coalesce(a.quantity, 0)
    union all
    select o.reference || ' ' || ol.product_name from customer_order o join order_line ol on ol.order_id = o.id
      left join lateral (select sum(a.quantity) as quantity from allocation a where a.order_line_id = ol.id) a on true
      where o.delivery_day = ${day}::date and ol.allocated_quantity <> coalesce(a.quantity, 0)`,
};
