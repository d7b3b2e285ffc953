import { Injectable } from '@nestjs/common';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** A buyer who waits for a producer to come: with an order, or with a basket that is not one yet. */
export interface MinimumHope {
  readonly buyerId: string;
  readonly producerId: string;
  /** The order that names the producer; null: only the basket does. */
  readonly orderId: string | null;
}

/** Who ordered from producers, or looks at them, in a sale. */
@Injectable()
export class MinimumHopes {
  of(reading: Reading, sessionId: string, producerIds: readonly string[]): Promise<MinimumHope[]> {
    return reading.rows(sql<MinimumHope>`
      select distinct on (buyer_id, producer_id) buyer_id as "buyerId", producer_id as "producerId", order_id as "orderId" from (
        select o.buyer_id, l.producer_id, o.id as order_id from customer_order o join order_line l on l.order_id = o.id
        where o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention'
        union all
        select b.buyer_id, f.producer_id, null from basket b join basket_line l on l.basket_id = b.id join offer f on f.id = l.offer_id
        where b.session_id = ${sessionId}::uuid) hope
      where producer_id = any(${[...producerIds]}::uuid[])
      order by buyer_id, producer_id, order_id nulls last`);
  }
}
