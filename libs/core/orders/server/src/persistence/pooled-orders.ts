import { Injectable } from '@nestjs/common';
import { rulebookJson } from '@maillon/core/rulebook/server';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { PooledSums } from '../domain/pooled-minimum';
import { dueUnits, lineCents } from './line-cents';

export interface PooledRow extends PooledSums {
  readonly producerId: string;
  readonly producerName: string;
  readonly deliveryDay: string;
  readonly isOwn: boolean;
  readonly looking: number;
  /** What the cut-off decided. */
  readonly outcome: string | null;
}

/** What a session asks of its producers with a pooled minimum, all orders together. */
@Injectable()
export class PooledOrders {
  /** One statement. `viewerId`: whose amounts are told apart from the others'. Empty for a session that does not exist. */
  of(reading: Reading, sessionId: string, viewerId: string | null): Promise<PooledRow[]> {
    return reading.rows(sql<PooledRow>`
      with s as (select s.*, ${rulebookJson(sql`s.delivery_day`)} as rules from sales_session s where s.id = ${sessionId}::uuid),
      stated as (select distinct on (f.producer_id) f.producer_id, f.minimum_cents from producer_franco f join s on f.stated_at <= s.opens_at
        order by f.producer_id, f.stated_at desc, f.id desc),
      ordered as (select l.producer_id, c.buyer_id, sum(${lineCents('l', dueUnits('l'))})::int as cents
        from customer_order c join order_line l on l.order_id = c.id
        where c.session_id = ${sessionId}::uuid and c.state <> 'cancelled' and l.state not in ('cancelled', 'short') group by 1, 2),
      looking as (select distinct o.producer_id, b.buyer_id from basket b join basket_line l on l.basket_id = b.id join offer o on o.id = l.offer_id
        where b.session_id = ${sessionId}::uuid),
      concerned as (select producer_id from ordered union select producer_id from looking
        union select t.producer_id from stated t cross join s where s.families is null and exists (select from offer o where o.producer_id = t.producer_id
          and o.state = 'open' and s.delivery_day between o.available_from and o.available_to)),
      asked as (select p.id, p.name, t.minimum_cents is not null as own,
          coalesce(t.minimum_cents, case when s.rules ->> 'minimumPerProducerMode' = 'pooled' then (s.rules ->> 'minimumPerProducerCents')::int end, 0) as least
        from concerned c join participation p on p.id = c.producer_id cross join s left join stated t on t.producer_id = c.producer_id)
      select (select v.outcome from minimum_verdict v where v.session_id = ${sessionId}::uuid and v.producer_id = a.id) as outcome, a.id as "producerId", a.name as "producerName", (select s.delivery_day from s) as "deliveryDay", a.own as "isOwn", a.least as "minimumCents",
        coalesce((select sum(d.cents) from ordered d where d.producer_id = a.id and d.buyer_id = ${viewerId}::uuid), 0)::int as "ownCents",
        coalesce((select sum(d.cents) from ordered d where d.producer_id = a.id and d.buyer_id is distinct from ${viewerId}::uuid), 0)::int as "othersCents",
        (select count(*) from ordered d where d.producer_id = a.id and d.buyer_id is distinct from ${viewerId}::uuid)::int as others,
        (select count(*) from looking l where l.producer_id = a.id and l.buyer_id is distinct from ${viewerId}::uuid
          and not exists (select from ordered d where d.producer_id = a.id and d.buyer_id = l.buyer_id))::int as looking
      from asked a where a.least > 0 order by a.name, a.id`);
  }
}
