import { Injectable } from '@nestjs/common';
import type { PromisesKept, PromisesKeptStrategy } from '@maillon/core/catalogue/server';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';

/** What producers were to bring to buyers, and what of it did not come. */
@Injectable()
export class PromisesKeptInOrders implements PromisesKeptStrategy {
  keptSince(reading: Reading, producerIds: readonly string[], since: Date): Promise<PromisesKept[]> {
    return reading.rows(sql<PromisesKept>`select l.producer_id as "producerId",
        sum(l.allocated_quantity + l.unserved_quantity)::int as promised, sum(l.unserved_quantity)::int as missed
      from order_line l join customer_order o on o.id = l.order_id
      where l.producer_id = any(${[...producerIds]}::uuid[]) and o.placed_at >= ${since}::timestamptz
        and l.allocated_quantity + l.unserved_quantity > 0
      group by l.producer_id`);
  }
}
