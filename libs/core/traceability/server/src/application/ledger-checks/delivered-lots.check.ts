import { sql } from 'kysely';
import type { Fault, Invariant } from './ledger-check';

/** What reached a buyer can be followed back to a lot of the producer who was to serve it. */
export const deliveredLinesHaveLots: Invariant = {
  name: 'delivered-lines-have-lots',
  faults: (day) => sql<Fault>`
    select o.reference || ' ' || ol.product_name as what from customer_order o join order_line ol on ol.order_id = o.id
      join allocation a on a.order_line_id = ol.id join movement m on m.allocation_id = a.id and m.kind = 'delivered'
      left join lot l on l.id = m.lot_id and l.producer_id = ol.producer_id
      where o.delivery_day = ${day}::date and (l.id is null or not exists (
        select 1 from movement p where p.allocation_id = a.id and p.lot_id = m.lot_id and p.kind = 'prepared'))`,
};
