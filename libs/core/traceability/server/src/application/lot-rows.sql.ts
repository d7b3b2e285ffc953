import type { Lot } from '@maillon/core/traceability/contract';
import { sql, type RawBuilder } from 'kysely';

/** Lots with the sums of their movements; `which` starts with `where` and may name l (lot). */
export function lotRows(which: RawBuilder<unknown>): RawBuilder<Lot> {
  return sql<Lot>`select l.id, l.code, l.producer_id as "producerId", l.producer_name as "producerName", l.product_name as "productName",
      l.produced_on as "producedOn", l.state, s."countOut", s."netMassOutG", s."countDelivered", s."netMassDeliveredG"
    from lot l cross join lateral (
      select coalesce(sum(m.count) filter (where m.kind = 'collected'), 0)::int as "countOut",
        coalesce(sum(m.net_mass_g) filter (where m.kind = 'collected'), 0)::int as "netMassOutG",
        coalesce(sum(m.count) filter (where m.kind = 'delivered'), 0)::int as "countDelivered",
        coalesce(sum(m.net_mass_g) filter (where m.kind = 'delivered'), 0)::int as "netMassDeliveredG"
      from movement m where m.lot_id = l.id) s ${which}`;
}
