import { Injectable } from '@nestjs/common';
import type { PriceScale } from '@maillon/core/catalogue/contract';
import type { Amendment } from '@maillon/core/orders/contract';
import type { Reading } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { amendedPrice } from '../domain/amended-price';
import { cancellationRule } from '../domain/cancellation-law';

interface AmendmentRow extends Omit<Amendment, 'law' | 'price'> {
  readonly unitPrice: string;
  readonly priceScale: PriceScale | null;
  readonly pricing: string;
  readonly family: string;
  readonly deliveryDay: string;
}

/** Columns that the rules about amendments name. */
const COLUMNS = { buyerId: 'o.buyer_id', producerId: 'l.producer_id' } as const;

/** What buyers ask of firm lines, as they, their producers and the territory read it. */
@Injectable()
export class AmendmentViews {
  /** `which`: the rest of the condition, on amendment called `m`, order_line `l` and supplier_order_line `sl`. */
  async of(reading: Reading, which: RawBuilder<unknown>): Promise<Amendment[]> {
    const visible = reading.visible('orders.read-amendments', 'Amendment', COLUMNS);
    const rows =
      await reading.rows(sql<AmendmentRow>`select m.id, m.order_id as "orderId", o.reference as "orderReference", o.buyer_name as "buyerName",
        s.supplier_order_id as "supplierOrderId", l.id as "lineId", l.product_name as "productName", l.unit_label as "unitLabel",
        l.producer_name as "producerName", m.before, m.after, m.note, m.state, m.deadline, m.answer_note as "answerNote", m.at, r.family,
        l.unit_price::text as "unitPrice", l.price_scale as "priceScale", l.pricing, o.delivery_day as "deliveryDay"
      from amendment m join customer_order o on o.id = m.order_id join order_line l on l.id = m.order_line_id
        join product_reference r on r.code = l.reference_code
        join lateral (select sl.supplier_order_id from allocation a join supplier_order_line sl on sl.id = a.supplier_order_line_id
          where a.order_line_id = l.id order by a.id limit 1) s on true
      where ${visible} and ${which} order by m.at desc, m.id desc limit 200`);
    return rows.map(view);
  }

  async one(reading: Reading, id: string): Promise<Amendment | null> {
    return (await this.of(reading, sql`m.id = ${id}::uuid`))[0] ?? null;
  }
}

function view({ family, deliveryDay, deadline, at, unitPrice, priceScale, pricing, ...row }: AmendmentRow): Amendment {
  const change = row.state === 'offered' ? amendedPrice({ unitPrice, priceScale }, row.after) : null;
  const { days, source } = cancellationRule([family], deliveryDay);
  const law = row.after < row.before ? { days, source } : null;
  return {
    ...row,
    law,
    price: change && { ...change, pricing },
    deadline: new Date(deadline).toISOString(),
    at: new Date(at).toISOString(),
  };
}
