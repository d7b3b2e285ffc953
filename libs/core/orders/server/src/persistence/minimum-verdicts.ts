import { Injectable } from '@nestjs/common';
import type { CatalogueSettings } from '@maillon/core/catalogue/contract';
import { safetyOf, unitsLeft } from '@maillon/core/catalogue/server';
import type { Reading, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Consent } from '../domain/consent';
import type { ConsentedLine } from '../domain/minimum-turns';
import { lineCents } from './line-cents';

export type MinimumOutcome = 'reached' | 'topped-up' | 'missed';

export interface MinimumVerdict {
  readonly producerId: string;
  readonly minimumCents: number;
  readonly orderedCents: number;
  readonly toppedCents: number;
  readonly outcome: MinimumOutcome;
}

/** A line that its producer does not bring. */
export interface MissedLine {
  readonly lineId: string;
  readonly orderId: string;
  readonly buyerId: string;
  readonly producerId: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly quantity: number;
  readonly rolledOver: boolean;
}

const UNBOUNDED = sql.lit(1_000_000);

/** Units by which order_line `l` may grow at the price that it has. */
const ROOM = sql`least(coalesce(l.maximum - l.quantity, ${UNBOUNDED}), coalesce((select min((step->>'from')::int)
  from jsonb_array_elements(l.price_scale) step where (step->>'from')::int > l.quantity) - 1 - l.quantity, ${UNBOUNDED}))`;

/** What the cut-off of a sale found of its pooled minimums. */
@Injectable()
export class MinimumVerdicts {
  of(reading: Reading, sessionId: string): Promise<MinimumVerdict[]> {
    return reading.rows(sql<MinimumVerdict>`select producer_id as "producerId", minimum_cents as "minimumCents",
        ordered_cents as "orderedCents", topped_cents as "toppedCents", outcome
      from minimum_verdict where session_id = ${sessionId}::uuid order by producer_id`);
  }

  async add(work: Work, sessionId: string, verdict: MinimumVerdict): Promise<void> {
    await work.rows(sql`insert into minimum_verdict (id, session_id, producer_id, minimum_cents, ordered_cents, topped_cents, outcome, at)
      values (${uuid()}::uuid, ${sessionId}::uuid, ${verdict.producerId}::uuid, ${verdict.minimumCents}::int, ${verdict.orderedCents}::int,
        ${verdict.toppedCents}::int, ${verdict.outcome}::text, ${work.at}::timestamptz)`);
  }

  /** Lines whose buyers agreed to more; what is left of their offers is held until the transaction ends. */
  async growing(work: Work, sessionId: string, producerId: string): Promise<ConsentedLine[]> {
    const waiting = sql`from customer_order o join order_line l on l.order_id = o.id
      where o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention' and l.producer_id = ${producerId}::uuid`;
    await work.rows(sql`select id from offer where id in (select l.offer_id ${waiting}) order by id for update`);
    const rows = await work.rows(sql<
      Omit<ConsentedLine, 'consent'> & Consent
    >`select l.id as "lineId", o.id as "orderId", l.offer_id as "offerId", ${lineCents('l', sql`1`)}::int as "unitCents",
        (sum(${lineCents('l', sql`l.quantity`)}) over (partition by o.id))::int as "orderedCents", w.top_up_cents as "topUpCents", w.top_up_percent as "topUpPercent",
        (select sum(${lineCents('x', sql`x.quantity`)}) from order_line x where x.order_id = o.id and x.state = 'intention')::int as "basketCents",
        (select coalesce(sum((c.after - c.before) * ${lineCents('y', sql`1`)}), 0) from order_change c join order_line y on y.id = c.order_line_id
          where c.order_id = o.id and c.cause = 'topped-up')::int as "grownCents", ${ROOM}::int as room,
        ${unitsLeft({ at: work.at, safety: safetyOf(work.settings<CatalogueSettings>('catalogue')) }, 'f')} as available
      from customer_order o join order_line l on l.order_id = o.id join minimum_wish w on w.order_id = o.id join offer f on f.id = l.offer_id
      where o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention' and l.producer_id = ${producerId}::uuid
        and w.top_up_cents + w.top_up_percent > 0 and ${lineCents('l', sql`1`)} > 0 and ${ROOM} > 0 order by l.id`);
    return rows.map(({ topUpCents, topUpPercent, basketCents, grownCents, ...line }) => ({
      ...line,
      consent: { topUpCents, topUpPercent, basketCents, grownCents },
    }));
  }

  /**
   * Puts what a producer does not bring into the basket of the next sale, where its buyer wished so and it is offered
   * then; what that basket holds already stays. Answers every line of that producer.
   */
  missed(work: Work, sessionId: string, producerId: string): Promise<MissedLine[]> {
    return work.rows(sql<MissedLine>`
      with gone as (select l.*, o.buyer_id, coalesce(w.rolls_over, false) as rolls from customer_order o join order_line l on l.order_id = o.id
          left join minimum_wish w on w.order_id = o.id
        where o.session_id = ${sessionId}::uuid and o.state = 'placed' and l.state = 'intention' and l.producer_id = ${producerId}::uuid),
      next as (select s.id, s.delivery_day from sales_session s join sales_session now on now.id = ${sessionId}::uuid
        where s.state = 'planned' and s.kind = 'standard' and s.cut_off_at > ${work.at}::timestamptz and s.delivery_day > now.delivery_day order by s.delivery_day limit 1),
      rolling as (select g.id, g.buyer_id, g.offer_id, g.quantity, g.substitution, g.minimum, g.maximum, g.price_ceiling, g.note, n.id as session_id
        from gone g cross join next n join offer f on f.id = g.offer_id
        where g.rolls and f.state = 'open' and n.delivery_day between f.available_from and f.available_to),
      touched as (insert into basket (id, session_id, buyer_id, version) select gen_random_uuid(), r.session_id, r.buyer_id, 1
          from (select distinct session_id, buyer_id from rolling) r
        on conflict (territory_id, session_id, buyer_id) do update set version = basket.version + 1 returning id, session_id, buyer_id),
      kept as (insert into basket_line (basket_id, offer_id, quantity, substitution, minimum, maximum, price_ceiling, note)
        select t.id, r.offer_id, r.quantity, r.substitution, r.minimum, r.maximum, r.price_ceiling, r.note from rolling r join touched t on t.session_id = r.session_id and t.buyer_id = r.buyer_id
        order by r.offer_id on conflict (territory_id, basket_id, offer_id) do nothing)
      select g.id as "lineId", g.order_id as "orderId", g.buyer_id as "buyerId", g.producer_id as "producerId", g.product_name as "productName",
        g.unit_label as "unitLabel", g.quantity, g.id in (select id from rolling) as "rolledOver" from gone g order by g.id`);
  }
}
