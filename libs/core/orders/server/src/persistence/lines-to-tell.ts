import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** Where an organisation stands in a trade. */
export type Side = 'buyer' | 'producer';

/** A line of an order, as a letter names it. */
export interface LineToTell {
  readonly sessionId: string;
  readonly deliveryDay: string;
  readonly orderId: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly quantity: number;
}

export interface MissingLine extends LineToTell {
  readonly allocatedQuantity: number;
  readonly missing: number;
  readonly reason: string;
  readonly note: string | null;
}

const LINE = sql`o.session_id as "sessionId", o.delivery_day as "deliveryDay", o.id as "orderId", o.buyer_id as "buyerId",
  o.buyer_name as "buyerName", l.producer_id as "producerId", l.producer_name as "producerName", l.product_name as "productName",
  l.unit_label as "unitLabel", l.quantity`;

/** Lines about which buyers and producers have to be told. */
@Injectable()
export class LinesToTell {
  /** Those of orders that ended with their session; what a buyer had cancelled before is no news. */
  cancelled(work: Work, orderIds: readonly string[], reason: string): Promise<LineToTell[]> {
    return work.rows(sql<LineToTell>`select ${LINE} from order_line l join customer_order o on o.id = l.order_id
      where o.id = any(${[...orderIds]}::uuid[]) and l.state = 'cancelled' and l.reason = ${reason}
      order by o.buyer_name, l.producer_name, l.product_name, l.id`);
  }

  /** What went short from one instant until before another. */
  short(work: Work, from: string, to: string): Promise<MissingLine[]> {
    return work.rows(sql<MissingLine>`select ${LINE}, l.allocated_quantity as "allocatedQuantity", s.missing, s.reason, s.note
      from line_shortage s join order_line l on l.id = s.order_line_id join customer_order o on o.id = l.order_id
      where s.at >= ${from}::timestamptz and s.at < ${to}::timestamptz
      order by o.buyer_name, l.producer_name, l.product_name, s.at, s.id`);
  }
}
