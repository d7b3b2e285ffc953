import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** A part that a hub weighed, as a letter names it. */
export interface WeighedPart {
  readonly allocationId: string;
  readonly supplierOrderId: string;
  readonly producerId: string;
  readonly deliveryDay: string;
  readonly productName: string;
  readonly buyerName: string;
  readonly orderReference: string;
}

@Injectable()
export class WeighedParts {
  /** What a hub weighed from one instant until before another. */
  between(reading: Reading, from: string, to: string): Promise<WeighedPart[]> {
    return reading.rows(sql<WeighedPart>`select a.id as "allocationId", s.supplier_order_id as "supplierOrderId", l.producer_id as "producerId",
        o.delivery_day as "deliveryDay", l.product_name as "productName", o.buyer_name as "buyerName", o.reference as "orderReference"
      from allocation a join order_line l on l.id = a.order_line_id join customer_order o on o.id = l.order_id
        join supplier_order_line s on s.id = a.supplier_order_line_id
      where a.id in (select m.allocation_id from movement m where m.kind = 'weighed'
        and m.recorded_at >= ${from}::timestamptz and m.recorded_at < ${to}::timestamptz)
      order by l.product_name, o.buyer_name, a.id`);
  }
}
