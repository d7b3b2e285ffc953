import { sql } from 'kysely';
import type { Fault, Invariant } from './ledger-check';

/**
 * No row points out of its territory. A neighbour's row is invisible, so a reference to one dangles; and no foreign key
 * between two tables with a territory leaves the territory out, so that none can be written.
 */
export const noCrossTerritoryRow: Invariant = {
  name: 'no-cross-territory-row',
  faults: (day) => sql<Fault>`
    select 'order_line ' || ol.id as what from customer_order o join order_line ol on ol.order_id = o.id
      left join offer f on f.id = ol.offer_id left join participation p on p.id = ol.producer_id
      where o.delivery_day = ${day}::date and (f.id is null or p.id is null)
    union all
    select 'allocation ' || a.id from customer_order o join order_line ol on ol.order_id = o.id join allocation a on a.order_line_id = ol.id
      left join supplier_order_line sl on sl.id = a.supplier_order_line_id left join supplier_order so on so.id = sl.supplier_order_id
      where o.delivery_day = ${day}::date and a.supplier_order_line_id is not null and so.id is null
    union all
    select 'movement ' || m.id from movement m left join lot l on l.id = m.lot_id left join allocation a on a.id = m.allocation_id
      where l.id is null or a.id is null
    union all
    select 'row of another territory in movement' from movement m where m.territory_id <> app.territory_id()
    union all
    select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
      join pg_attribute s on s.attrelid = c.conrelid and s.attname = 'territory_id' and not s.attisdropped
      join pg_attribute t on t.attrelid = c.confrelid and t.attname = 'territory_id' and not t.attisdropped
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not (c.conkey @> array[s.attnum])`,
};
