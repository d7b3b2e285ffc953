import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { lastSaid } from './auctions';

/** What is asked of a producer, whose price nobody has said. */
export interface PriceToAsk {
  readonly producerId: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly quantity: number;
}

/** A line of a closed auction, as its buyer reads of it. */
export interface BidToTell {
  readonly orderId: string;
  readonly buyerId: string;
  readonly deliveryDay: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly producerName: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  readonly quantity: number;
  readonly allocatedQuantity: number;
  readonly unitPrice: string;
  readonly dayPrice: string | null;
  readonly priceCeiling: string;
  readonly reason: string | null;
}

/** Morning auctions, as far as letters speak of them. */
@Injectable()
export class AuctionsToTell {
  unpriced(work: Work, sessionId: string): Promise<PriceToAsk[]> {
    return work.rows(sql<PriceToAsk>`select l.producer_id as "producerId", min(l.product_name) as "productName",
        min(l.unit_label) as "unitLabel", sum(l.quantity)::int as quantity
      from customer_order o join order_line l on l.order_id = o.id
      where o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention' and l.indicative_price is not null
        and not exists (select from auction_price p where p.session_id = o.session_id and p.offer_id = l.offer_id)
      group by l.producer_id, l.offer_id order by "productName", l.offer_id`);
  }

  /** None of a sale whose prices were known. */
  results(work: Work, sessionId: string): Promise<BidToTell[]> {
    return work.rows(sql<BidToTell>`select o.id as "orderId", o.buyer_id as "buyerId", o.delivery_day as "deliveryDay",
        l.product_name as "productName", l.unit_label as "unitLabel", l.producer_name as "producerName", l.pricing,
        l.nominal_mass_g as "nominalMassG", l.quantity, l.allocated_quantity as "allocatedQuantity", l.unit_price::text as "unitPrice",
        m.unit_price::text as "dayPrice", l.price_ceiling::text as "priceCeiling", l.reason
      from customer_order o join order_line l on l.order_id = o.id
        left join (${lastSaid(sql`${sessionId}::uuid`)}) m on m.offer_id = l.offer_id
      where o.session_id = ${sessionId}::uuid and o.state <> 'cancelled' and l.state <> 'cancelled' and l.indicative_price is not null
      order by l.producer_name, l.product_name, l.id`);
  }
}
