import { sql } from 'kysely';
import type { Fault, Invariant } from './ledger-check';

/**
 * Per lot and place: nobody gives more than they got, in units or in grams, and what is left of nothing weighs nothing;
 * and no more is prepared than was allocated.
 */
export const massAndCountConserved: Invariant = {
  name: 'mass-and-count-conserved',
  faults: (day) => sql<Fault>`
    with fact as (
      select m.*, l.code, a.quantity as allocated from movement m join lot l on l.id = m.lot_id join allocation a on a.id = m.allocation_id
        join order_line ol on ol.id = a.order_line_id join customer_order o on o.id = ol.order_id where o.delivery_day = ${day}::date),
    flow as (
      select lot_id, code, allocation_id, to_party as party, to_name as place, count, net_mass_g from fact where to_party is not null
      union all select lot_id, code, allocation_id, from_party, from_name, -count, -coalesce(before_g, net_mass_g) from fact where from_party is not null)
    select code || ' ' || max(place) as what from flow group by lot_id, code, allocation_id, party
      having sum(count) < 0 or sum(net_mass_g) < 0 or (sum(count) = 0 and sum(net_mass_g) <> 0)
    union all
    select max(code) from fact where kind = 'prepared' group by allocation_id, allocated having sum(count) > allocated`,
};
