import { Injectable } from '@nestjs/common';
import type { GoodsForSale } from '@maillon/core/certificates/server';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** What is still to come of an order, as the sanitary rules look at it. */
@Injectable()
export class OrderGoods {
  of(work: Work, orderId: string): Promise<GoodsForSale[]> {
    return work.rows(sql<GoodsForSale>`select l.producer_id as "producerId", l.product_name as "productName", l.reference_code as "referenceCode",
        (l.nominal_mass_g * (l.allocated_quantity - l.unserved_quantity))::int as "massG"
      from order_line l where l.order_id = ${orderId}::uuid and l.allocated_quantity > l.unserved_quantity order by l.id`);
  }
}
