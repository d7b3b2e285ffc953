import { sql, type RawBuilder } from 'kysely';

export interface PartRow {
  readonly id: string;
  readonly orderLineId: string;
  readonly orderReference: string;
  readonly buyerName: string;
  readonly quantity: number;
  readonly dueQuantity: number;
  readonly reason: string;
  readonly lateNote: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly note: string | null;
  readonly tolerancePercent: number | null;
  readonly unitPrice: string;
  readonly vatBp: number | null;
  readonly vatRegime: string | null;
}

export interface SupplierLineRow {
  readonly id: string;
  readonly offerId: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  readonly quantity: number;
  readonly acceptedQuantity: number | null;
  readonly answerNote: string | null;
  readonly parts: readonly PartRow[];
}

export interface SupplierOrderRow {
  readonly id: string;
  readonly reference: string;
  readonly sessionId: string;
  readonly deliveryDay: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly state: string;
  readonly answeredBy: string | null;
  readonly answerDueAt: Date | null;
  readonly escalatedAt: Date | null;
  readonly commissionBp: number;
  readonly lines: readonly SupplierLineRow[];
}

const PARTS = sql`(select coalesce(json_agg(json_build_object('id', a.id, 'orderLineId', a.order_line_id, 'orderReference', o.reference,
    'buyerName', o.buyer_name, 'quantity', a.quantity,
    'dueQuantity', a.quantity - coalesce((select sum(x.missing) from line_shortage x where x.allocation_id = a.id), 0), 'reason', a.reason,
    'lateNote', (select c.note from order_change c where c.order_line_id = l.id and c.cause in ('let-through', 'overridden') order by c.at desc, c.id desc limit 1),
    'minimum', l.minimum, 'maximum', l.maximum, 'note', l.note, 'tolerancePercent', l.tolerance_percent, 'unitPrice', l.unit_price::text, 'vatBp', l.vat_bp, 'vatRegime', l.vat_regime) order by o.reference), '[]')
  from allocation_in_force a join order_line l on l.id = a.order_line_id join customer_order o on o.id = l.order_id
  where a.supplier_order_line_id = sl.id)`;

const LINES = sql`(select coalesce(json_agg(json_build_object('id', sl.id, 'offerId', sl.offer_id, 'productName', sl.product_name,
    'unitLabel', sl.unit_label, 'pricing', sl.pricing, 'nominalMassG', sl.nominal_mass_g, 'quantity', sl.quantity, 'acceptedQuantity', sl.accepted_quantity,
    'answerNote', (select r.note from supplier_reply r where r.supplier_order_line_id = sl.id order by r.at desc, r.id desc limit 1), 'parts', ${PARTS})
    order by sl.product_name, sl.offer_id), '[]')
  from supplier_order_line sl where sl.supplier_order_id = so.id and sl.quantity > 0)`;

/** Supplier orders of which something is left, with lines and parts. `which` follows the `where`, on supplier_order called `so`. */
export function supplierOrderRows(which: RawBuilder<unknown>): RawBuilder<SupplierOrderRow> {
  return sql<SupplierOrderRow>`select so.id, so.reference, so.session_id as "sessionId", so.delivery_day as "deliveryDay",
      so.producer_id as "producerId", so.producer_name as "producerName", so.state,
      case when so.state in ('sent', 'acknowledged') and so.escalated_at is null then so.answer_due_at end as "answerDueAt", so.escalated_at as "escalatedAt",
      (select r.source from supplier_reply r join supplier_order_line x on x.id = r.supplier_order_line_id where x.supplier_order_id = so.id
        order by r.at desc, r.id desc limit 1) as "answeredBy", so.commission_bp as "commissionBp", ${LINES} as lines
    from supplier_order so where so.state <> 'withdrawn' and ${which}`;
}

/** Columns that the rules about supplier orders name. */
export const SUPPLIER_ORDER_COLUMNS = { producerId: 'so.producer_id' } as const;
