import { sql } from 'kysely';
import type { Fault, Invariant } from './ledger-check';

/** State columns only repeat what the movements say. */
export const statesFollowMovements: Invariant = {
  name: 'states-follow-movements',
  faults: (day) => sql<Fault>`
    select o.reference as what from customer_order o
      cross join lateral (select coalesce(sum(m.count) filter (where m.kind = 'prepared'), 0) as prepared,
          coalesce(sum(m.count) filter (where m.kind = 'delivered'), 0) as delivered,
          coalesce(sum(m.count) filter (where m.kind = 'returned'), 0) as returned
        from order_line ol join allocation a on a.order_line_id = ol.id join movement m on m.allocation_id = a.id where ol.order_id = o.id) f
      cross join lateral (select exists (select from order_line ol join allocation a on a.order_line_id = ol.id join movement m on m.allocation_id = a.id
          where ol.order_id = o.id and m.kind = 'loaded' group by a.id, m.lot_id, m.to_party
          having sum(m.count) > (select coalesce(sum(b.count), 0) from movement b
            where b.allocation_id = a.id and b.lot_id = m.lot_id and b.from_party = m.to_party)) as away) van
      where o.delivery_day = ${day}::date and case o.state
        when 'in-delivery' then not van.away
        when 'delivered' then van.away or f.delivered = 0 or f.delivered <> f.prepared
        when 'partly-delivered' then van.away or f.delivered = 0
        when 'returned' then van.away or f.delivered > 0 or f.returned = 0
        else van.away or f.delivered > 0 or f.returned > 0 end
    union all
    select so.reference from supplier_order so
      cross join lateral (select count(*) filter (where m.kind = 'prepared') as prepared, count(*) filter (where m.kind = 'collected') as collected
        from supplier_order_line sl join allocation a on a.supplier_order_line_id = sl.id join movement m on m.allocation_id = a.id
        where sl.supplier_order_id = so.id) f
      where so.delivery_day = ${day}::date
        and ((so.state not in ('prepared', 'collected') and f.prepared > 0) or (so.state <> 'collected' and f.prepared > 0 and f.collected = f.prepared)
          or (so.state = 'collected' and f.collected <> f.prepared))`,
};
