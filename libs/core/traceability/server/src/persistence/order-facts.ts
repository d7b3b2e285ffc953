import { Injectable } from '@nestjs/common';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { OrderFacts } from '../domain/order-progress';

/** What happened to orders, counted from their lines and movements. */
@Injectable()
export class OrdersFacts {
  /** The orders are held until the transaction ends, in the order of their ids. */
  held(work: Work, orderIds: readonly string[]): Promise<OrderFacts[]> {
    return work.rows(sql<OrderFacts>`with held as (
        select id, state from customer_order where id = any(${[...orderIds]}::uuid[]) order by id for update)
      select o.id, o.state, l.due, m.prepared, m.delivered, m.returned, m.loaded - m.returned - m."deliveredFromVan" as "onTheWay"
      from held o
        cross join lateral (select coalesce(sum(allocated_quantity - unserved_quantity), 0)::int as due
          from order_line where order_id = o.id) l
        cross join lateral (select coalesce(sum(m.count) filter (where m.kind = 'prepared'), 0)::int as prepared,
            coalesce(sum(m.count) filter (where m.kind = 'delivered'), 0)::int as delivered,
            coalesce(sum(m.count) filter (where m.kind = 'returned'), 0)::int as returned,
            coalesce(sum(m.count) filter (where m.kind = 'loaded'), 0)::int as loaded,
            coalesce(sum(m.count) filter (where m.kind = 'delivered' and exists (select from movement v
              where v.allocation_id = m.allocation_id and v.kind = 'loaded' and v.to_party = m.from_party)), 0)::int as "deliveredFromVan"
          from order_line ol join allocation a on a.order_line_id = ol.id join movement m on m.allocation_id = a.id
          where ol.order_id = o.id) m
      order by o.id`);
  }
}
