import { Injectable } from '@nestjs/common';
import type { CatalogueSettings } from '@maillon/core/catalogue/contract';
import type { OfferSnapshot } from '@maillon/core/catalogue/server';
import type { SupplierOrderState } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { rowSet } from './row-set';

/** A firm order, as a line that comes to it needs it. */
export interface FirmOrder {
  readonly id: string;
  readonly reference: string;
  readonly sessionId: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly deliveryDay: string;
  readonly state: string;
  readonly windowStart: string;
  readonly fulfilmentModule: string;
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
}

/** The supplier order of a producer whose goods are fetched for a session. */
export interface ComingFrom {
  readonly id: string;
  readonly reference: string;
  readonly state: SupplierOrderState;
}

export interface FirmLine {
  readonly offer: OfferSnapshot;
  readonly quantity: number;
  readonly isLocal: boolean;
  readonly reason: string;
  readonly note: string | null;
  readonly replacesLineId: string | null;
  readonly strategy: string;
}

const ORDER_LINE = `id uuid, "orderId" uuid, "offerId" uuid, "producerId" uuid, "producerName" text, "producerCommune" text,
  "referenceCode" text, "temperatureClass" text, labels jsonb, "productName" text, "unitLabel" text, pricing text,
  "nominalMassG" integer, "unitPrice" numeric, "vatBp" integer, "vatRegime" text, quantity integer, "isLocal" boolean, reason text, note text, "replacesLineId" uuid, "tolerancePercent" integer`;

/** Lines that come to firm orders after the cut-off, with what their producers must prepare besides. */
@Injectable()
export class FirmLines {
  /** Held until the transaction ends. Refusal: platform.not-found. */
  async order(work: Work, id: string): Promise<FirmOrder> {
    const order =
      await work.row(sql<FirmOrder>`select o.id, o.reference, o.session_id as "sessionId", o.buyer_id as "buyerId",
        o.buyer_name as "buyerName", o.delivery_day as "deliveryDay", o.state, to_jsonb(o.window_start)#>>'{}' as "windowStart",
        o.fulfilment_module as "fulfilmentModule", (select json_build_object('latitude', t.latitude, 'longitude', t.longitude)
          from site t where t.organisation_id = o.buyer_id order by t.id limit 1) as place
      from customer_order o where o.id = ${id}::uuid for update`);
    if (!order) throw platformRefusals.because('not-found');
    return order;
  }

  /** The supplier order to which goods of that producer can still come; null when nobody fetches there any more. */
  comingFrom(work: Work, { sessionId }: FirmOrder, producerId: string): Promise<ComingFrom | null> {
    return work.row(sql<ComingFrom>`select id, reference, state from supplier_order
      where session_id = ${sessionId}::uuid and producer_id = ${producerId}::uuid for update`);
  }

  /** Answers the allocation that the new line consists of, and the line's id. */
  async add(
    work: Work,
    order: FirmOrder,
    from: ComingFrom,
    line: FirmLine,
  ): Promise<{ lineId: string; allocationId: string }> {
    const [lineId, allocationId] = [uuid(), uuid()];
    const { offer, quantity, ...rest } = line;
    const { weightTolerancePercent } = work.settings<CatalogueSettings>('catalogue');
    const tolerancePercent = offer.pricing === 'kg' ? weightTolerancePercent : null;
    const row = { ...offer, ...rest, id: lineId, orderId: order.id, quantity, tolerancePercent };
    await work.rows(sql`
      with given as (select * from ${rowSet([row], ORDER_LINE)}),
      line as (insert into order_line (id, order_id, offer_id, producer_id, producer_name, producer_commune, reference_code, temperature_class,
          labels, product_name, unit_label, pricing, nominal_mass_g, unit_price, vat_bp, vat_regime, quantity, substitution, allocated_quantity, state, reason,
          reason_note, is_local, replaces_line_id, tolerance_percent)
        select id, "orderId", "offerId", "producerId", "producerName", "producerCommune", "referenceCode", "temperatureClass",
          array(select jsonb_array_elements_text(labels)), "productName", "unitLabel", pricing, "nominalMassG", "unitPrice", "vatBp", "vatRegime", quantity, 'never',
          quantity, 'allocated', reason, note, "isLocal", "replacesLineId", "tolerancePercent" from given),
      asked as (insert into supplier_order_line (id, supplier_order_id, offer_id, product_name, unit_label, pricing, nominal_mass_g, quantity)
        select ${uuid()}::uuid, ${from.id}::uuid, "offerId", "productName", "unitLabel", pricing, "nominalMassG", quantity from given
        on conflict (territory_id, supplier_order_id, offer_id) do update
          set quantity = supplier_order_line.quantity + excluded.quantity, accepted_quantity = null
        returning id)
      insert into allocation (id, order_line_id, offer_id, supplier_order_line_id, quantity, reason, strategy, at)
      select ${allocationId}::uuid, given.id, given."offerId", asked.id, given.quantity, given.reason, ${line.strategy}::text, ${work.at}::timestamptz
      from given cross join asked`);
    return { lineId, allocationId };
  }

  async move(work: Work, { id }: ComingFrom, state: SupplierOrderState): Promise<void> {
    await work.rows(sql`update supplier_order set state = ${state}::text where id = ${id}::uuid`);
  }
}
