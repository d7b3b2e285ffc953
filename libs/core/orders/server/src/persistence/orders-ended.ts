import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';

/** Firm orders of which nothing is left, and nothing is proposed any more. */
@Injectable()
export class OrdersEnded {
  /** Of these orders, those end that nothing will come of. */
  async follow(work: Work, orderIds: readonly string[]): Promise<void> {
    if (orderIds.length === 0) return;
    await work.rows(sql`update customer_order o set state = 'short' where o.id = any(${[...orderIds]}::uuid[]) and o.state = 'confirmed'
      and not exists (select from order_line l where l.order_id = o.id and l.allocated_quantity > l.unserved_quantity)
      and not exists (select from substitution_proposal p where p.order_id = o.id and p.state = 'open')`);
  }
}
