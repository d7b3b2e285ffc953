import { Injectable } from '@nestjs/common';
import type { PriceScale } from '@maillon/core/catalogue/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** What a buyer asks to change of a firm order, as whoever holds its link reads it. */
export interface LinkedAmendment {
  readonly id: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly buyerName: string;
  readonly deliveryDay: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly before: number;
  readonly after: number;
  readonly unitPrice: string;
  readonly priceScale: PriceScale | null;
  readonly pricing: string;
  readonly note: string | null;
  readonly state: 'offered' | 'accepted' | 'refused' | 'expired' | 'withdrawn';
  readonly deadline: Date | string;
  /** The link opens nothing once the goods are about to come. */
  readonly expiresAt: Date | string;
}

/** The one row that a link to a request opens. */
@Injectable()
export class AmendmentLinks {
  async give(work: Work, amendmentId: string, keyHash: string): Promise<void> {
    await work.rows(sql`update amendment set key_hash = ${keyHash}::text where id = ${amendmentId}::uuid`);
  }

  byKey(reading: Reading, keyHash: string): Promise<LinkedAmendment | null> {
    return reading.row(sql<LinkedAmendment>`select m.id, l.producer_id as "producerId", l.producer_name as "producerName", o.buyer_name as "buyerName",
        o.delivery_day as "deliveryDay", l.product_name as "productName", l.unit_label as "unitLabel", m.before, m.after,
        l.unit_price::text as "unitPrice", l.price_scale as "priceScale", l.pricing, m.note, m.state, m.deadline,
        coalesce(o.window_start, m.deadline) as "expiresAt"
      from amendment m join order_line l on l.id = m.order_line_id join customer_order o on o.id = m.order_id
      where m.key_hash = ${keyHash}::text`);
  }
}
