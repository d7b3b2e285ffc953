import { sql } from 'kysely';
import type { Fault, Invariant } from './ledger-check';

/** State columns only repeat what the movements say. */
export const statesFollowMovements: Invariant = {
  name: 'states-follow-movements',
  faults: (day) => sql<Fault>`
    select o.reference as what from customer_order o where o.delivery_day = ${day}::date
      and (o.state = 'delivered') <> exists (select 1 from order_line ol join allocation a on a.order_line_id = ol.id
        join movement m on m.allocation_id = a.id and m.kind = 'delivered' where ol.order_id = o.id)
    union all
    select so.reference from supplier_order so
      cross join lateral (select count(*) filter (where m.kind = 'prepared') as prepared, count(*) filter (where m.kind = 'collected') as collected
        from supplier_order_line sl join allocation a on a.supplier_order_line_id = sl.id join movement m on m.allocation_id = a.id
        where sl.supplier_order_id = so.id) f
      where so.delivery_day = ${day}::date
        and ((so.state = 'sent' and f.prepared > 0) or (so.state <> 'collected' and f.prepared > 0 and f.collected = f.prepared)
          or (so.state = 'collected' and f.collected <> f.prepared))`,
};
