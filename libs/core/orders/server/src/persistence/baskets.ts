import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { v5 as uuidOf } from 'uuid';
import type { BasketLine } from '../domain/basket';
import type { SalesSession } from '../domain/sales-session';
import { rowSet } from './row-set';
import { SESSION_JSON, sessionOf, type SessionRow } from './session-row';

export interface Saved {
  readonly session: SalesSession;
  /** Offers that were asked for and are not offered on the session's day. */
  readonly unknown: readonly string[];
}

/** One basket for each buyer and session: its id follows from both. */
export function basketId(sessionId: string, buyerId: string): string {
  return uuidOf(buyerId, sessionId);
}

@Injectable()
export class Baskets {
  /**
   * Writes at once, so that it costs one statement; the caller looks at what it found and refuses, which undoes it all.
   * Refusal: platform.not-found.
   */
  async save(work: Work, sessionId: string, buyerId: string, lines: readonly BasketLine[]): Promise<Saved> {
    const row = await work.row(sql<{ session: SessionRow; unknown: string[] }>`
      with s as (select * from sales_session where id = ${sessionId}::uuid),
      asked as (select given.* from ${rowSet(lines, '"offerId" uuid, quantity integer, substitution text')}),
      offered as (select asked.* from asked cross join s join offer o on o.id = asked."offerId"
        where asked.quantity > 0 and o.state = 'open' and s.delivery_day between o.available_from and o.available_to),
      touched as (insert into basket (id, session_id, buyer_id, version)
        select ${basketId(sessionId, buyerId)}::uuid, s.id, ${buyerId}::uuid, 1 from s
        on conflict (territory_id, session_id, buyer_id) do update set version = basket.version + 1 returning id),
      kept as (insert into basket_line (basket_id, offer_id, quantity, substitution)
        select touched.id, "offerId", quantity, substitution from touched cross join offered
        on conflict (territory_id, basket_id, offer_id) do update set quantity = excluded.quantity, substitution = excluded.substitution),
      removed as (delete from basket_line l using touched, asked
        where l.basket_id = touched.id and l.offer_id = asked."offerId" and asked.quantity = 0)
      select ${SESSION_JSON} as session, (select coalesce(jsonb_agg("offerId"), '[]') from asked
        where quantity > 0 and "offerId" not in (select "offerId" from offered)) as unknown from s`);
    if (!row) throw platformRefusals.because('not-found');
    return { session: sessionOf(work.territory.id, row.session), unknown: row.unknown };
  }

  async empty(work: Work, id: string): Promise<void> {
    await work.rows(sql`with emptied as (delete from basket_line where basket_id = ${id}::uuid)
      update basket set version = version + 1 where id = ${id}::uuid`);
  }
}
