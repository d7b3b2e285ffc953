import { sql, type RawBuilder } from 'kysely';
import { termsJson } from '../persistence/terms-json';
import type { OrderRow } from './order-view';

const SHORTAGES = sql`(select coalesce(json_agg(json_build_object('missingQuantity', s.missing, 'reason', s.reason, 'note', s.note, 'at', s.at)
    order by s.at, s.id), '[]') from line_shortage s where s.order_line_id = l.id)`;

// Answered, or weighed, which says as much.
const CONFIRMED = sql`(l.allocated_quantity > l.unserved_quantity and not exists (select from allocation_in_force a
    join supplier_order_line sl on sl.id = a.supplier_order_line_id join supplier_order so on so.id = sl.supplier_order_id
  where a.order_line_id = l.id and sl.accepted_quantity is null and so.state not in ('prepared', 'collected')))`;

const LINES = sql`(select coalesce(json_agg(json_build_object('id', l.id, 'offerId', l.offer_id, 'productName', l.product_name,
    'referenceCode', l.reference_code, 'unitLabel', l.unit_label, 'producerId', l.producer_id, 'producerName', l.producer_name,
    'producerCommune', l.producer_commune, 'quantity', l.quantity, 'substitution', l.substitution, 'terms', ${termsJson('l')}, 'allocatedQuantity', l.allocated_quantity, 'unservedQuantity', l.unserved_quantity,
    'unitPrice', l.unit_price::text, 'indicativePrice', l.indicative_price::text, 'priceScale', l.price_scale, 'vatBp', l.vat_bp, 'vatRegime', l.vat_regime, 'pricing', l.pricing, 'nominalMassG', l.nominal_mass_g, 'tolerancePercent', l.tolerance_percent, 'acceptedCents', l.accepted_cents, 'state', l.state, 'reason', l.reason, 'reasonNote', l.reason_note, 'labels', l.labels, 'isLocal', l.is_local, 'shortages', ${SHORTAGES},
    'replacesLineId', l.replaces_line_id, 'isConfirmed', ${CONFIRMED})), '[]')
  from order_line l where l.order_id = o.id)`;

/** Orders with their lines, one row each. `which` is the rest of the statement, on customer_order called `o`. */
export function orderRows(which: RawBuilder<unknown>): RawBuilder<OrderRow> {
  return sql<OrderRow>`select o.id, o.reference, o.session_id as "sessionId", o.delivery_day as "deliveryDay", o.buyer_id as "buyerId",
      o.buyer_name as "buyerName", o.state, o.placed_at as "placedAt", o.cut_off_at as "cutOffAt", o.prices_due_at as "pricesDueAt", o.window_start as "windowStart",
      o.window_end as "windowEnd", o.fulfilment_module as "fulfilmentModule", o.fulfilment_label as "fulfilmentLabel", o.note, o.delivery_fee_cents as "deliveryFeeCents", o.delivery_vat_bp as "deliveryVatBp", ${LINES} as lines
    from customer_order o ${which}`;
}

/** Columns that the rules about orders name. */
export const ORDER_COLUMNS = { buyerId: 'o.buyer_id' } as const;
