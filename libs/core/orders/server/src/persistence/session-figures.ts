import { Injectable } from '@nestjs/common';
import type { sessionClosed } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { OrderUnits } from '../domain/order';
import { dueUnits, lineCents } from './line-cents';

export type ClosedSession = z.infer<typeof sessionClosed.payload>;

/** What a closed session came to, counted from the rows. */
@Injectable()
export class SessionFigures {
  async of(work: Work, sessionId: string): Promise<ClosedSession> {
    const row = await work.row(sql<ClosedSession>`
      select s.id as "sessionId", s.delivery_day as "deliveryDay", count(distinct o.id)::int as orders, count(l.id)::int as "orderLines",
        count(l.id) filter (where l.state = 'allocated')::int as "linesAllocated",
        count(l.id) filter (where l.state in ('partly-allocated', 'short'))::int as "linesShort",
        coalesce(sum(${lineCents('l', dueUnits('l'))}), 0)::int as "estimateCents",
        coalesce(jsonb_agg(distinct o.buyer_id) filter (where o.state not in ('placed', 'short')), '[]') as "buyerIds",
        (select coalesce(jsonb_agg(p.producer_id order by p.producer_id), '[]') from supplier_order p
          where p.session_id = s.id and p.state <> 'withdrawn') as "producerIds"
      from sales_session s left join customer_order o on o.session_id = s.id and o.state <> 'cancelled'
        left join order_line l on l.order_id = o.id and l.state <> 'cancelled'
      where s.id = ${sessionId}::uuid group by s.territory_id, s.id`);
    if (!row) throw platformRefusals.because('not-found');
    return row;
  }

  /** What the confirmed orders take from each offer. */
  confirmedUnits(work: Work, sessionId: string): Promise<OrderUnits[]> {
    return work.rows(sql<OrderUnits>`select a.offer_id as "offerId", o.id as "orderId", sum(a.quantity)::int as quantity
      from customer_order o join order_line l on l.order_id = o.id join allocation_in_force a on a.order_line_id = l.id
      where o.session_id = ${sessionId}::uuid and o.state = 'confirmed' group by a.offer_id, o.id`);
  }
}
