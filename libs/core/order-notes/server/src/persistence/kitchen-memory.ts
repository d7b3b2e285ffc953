import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { Bought } from '../domain/offer-seen';

export interface Memory {
  readonly deliveryDay: string;
  /** What the sale takes; null: all. */
  readonly families: readonly string[] | null;
  readonly bought: readonly Bought[];
  readonly words: readonly { readonly words: string; readonly productId: string; readonly referenceCode: string }[];
}

const ORDERS = 30;

/** What is known of a kitchen before its note is read. */
@Injectable()
export class KitchenMemory {
  /** One statement: the day of the session, the last orders and the words learnt. Refusal: platform.not-found. */
  async of(reading: Reading, sessionId: string, buyerId: string): Promise<Memory> {
    const row = await reading.row(sql<Memory>`select s.delivery_day as "deliveryDay", s.families,
      (select coalesce(jsonb_agg(jsonb_build_object('orderId', c.id, 'day', c.delivery_day, 'productId', o.product_id,
          'productName', l.product_name, 'referenceCode', l.reference_code, 'unitLabel', l.unit_label, 'quantity', l.quantity)
          order by c.placed_at desc, c.id desc, l.product_name, l.id), '[]')
        from (select * from customer_order where buyer_id = ${buyerId}::uuid and state <> 'cancelled'
          order by placed_at desc, id desc limit ${sql.lit(ORDERS)}) c
        join order_line l on l.order_id = c.id and l.state <> 'cancelled' join offer o on o.id = l.offer_id) as bought,
      (select coalesce(jsonb_agg(jsonb_build_object('words', w.words, 'productId', w.product_id, 'referenceCode', p.reference_code)), '[]')
        from kitchen_word w join product p on p.id = w.product_id where w.buyer_id = ${buyerId}::uuid) as words
      from sales_session s where s.id = ${sessionId}::uuid`);
    if (!row) throw platformRefusals.because('not-found');
    return row;
  }
}
