import { Injectable } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { v5 as uuidOf } from 'uuid';
import { Basket, type BasketLine } from '../domain/basket';
import type { SalesSession } from '../domain/sales-session';
import { rowSet } from './row-set';
import { SESSION_JSON, sessionOf, type SessionRow } from './session-row';

export interface BasketOfSession {
  readonly session: SalesSession;
  readonly basket: Basket;
}

export interface SavedBasket extends BasketOfSession {
  /** Offers that were asked for and are not offered on the session's day. */
  readonly unknown: readonly string[];
}

interface BasketRow {
  session: SessionRow;
  version: number;
  lines: BasketLine[];
}

interface SavedRow extends BasketRow {
  versionBefore: number;
  unknown: string[];
}

/** One basket for each buyer and session: its id follows from both. */
export function basketId(sessionId: string, buyerId: string): string {
  return uuidOf(buyerId, sessionId);
}

/** Lines of basket_line called `l`, as BasketLines. */
export function linesJson(which: RawBuilder<unknown>): RawBuilder<BasketLine[]> {
  return sql<BasketLine[]>`(select coalesce(jsonb_agg(jsonb_build_object(
    'offerId', l.offer_id, 'quantity', l.quantity, 'substitution', l.substitution)), '[]') ${which})`;
}

@Injectable()
export class Baskets {
  /** An empty one when there is none. Refusal: platform.not-found. */
  async read(reading: Reading, sessionId: string, buyerId: string): Promise<BasketOfSession> {
    const id = basketId(sessionId, buyerId);
    const row = await reading.row(sql<BasketRow>`select ${SESSION_JSON} as session, coalesce(b.version, 0) as version,
        ${linesJson(sql`from basket_line l where l.basket_id = b.id`)} as lines
      from sales_session s left join basket b on b.id = ${id}::uuid where s.id = ${sessionId}::uuid`);
    if (!row) throw platformRefusals.because('not-found');
    return { session: sessionOf(reading.territory.id, row.session), basket: new Basket(id, row.version, row.lines) };
  }

  /**
   * Writes at once, so that all costs one statement; the caller looks at what it found, and a refusal undoes it.
   * Refusal: platform.not-found.
   */
  async save(work: Work, sessionId: string, buyerId: string, lines: readonly BasketLine[]): Promise<SavedBasket> {
    const row = await work.row(saveStatement(sessionId, buyerId, lines));
    if (!row) throw platformRefusals.because('not-found');
    const { unknown, version, versionBefore } = row;
    // Somebody saved the same basket meanwhile: the lines above are those before both.
    if (version !== versionBefore + 1) return { ...(await this.read(work, sessionId, buyerId)), unknown };
    const basket = new Basket(basketId(sessionId, buyerId), version, row.lines);
    return { session: sessionOf(work.territory.id, row.session), basket, unknown };
  }
}

// Lines are written in the order of their offers, which their foreign keys lock: that of whoever reserves them meanwhile.
function saveStatement(sessionId: string, buyerId: string, lines: readonly BasketLine[]): RawBuilder<SavedRow> {
  const id = basketId(sessionId, buyerId);
  return sql<SavedRow>`
    with s as (select * from sales_session where id = ${sessionId}::uuid),
    asked as (select given.* from ${rowSet(lines, '"offerId" uuid, quantity integer, substitution text')}),
    offered as (select asked.* from asked cross join s join offer o on o.id = asked."offerId"
      where asked.quantity > 0 and o.state = 'open' and s.delivery_day between o.available_from and o.available_to),
    touched as (insert into basket (id, session_id, buyer_id, version) select ${id}::uuid, s.id, ${buyerId}::uuid, 1 from s
      on conflict (territory_id, session_id, buyer_id) do update set version = basket.version + 1 returning id, version),
    kept as (insert into basket_line (basket_id, offer_id, quantity, substitution)
      select touched.id, "offerId", quantity, substitution from touched cross join offered order by "offerId"
      on conflict (territory_id, basket_id, offer_id) do update set quantity = excluded.quantity, substitution = excluded.substitution
      returning offer_id, quantity, substitution),
    removed as (delete from basket_line l using touched, asked
      where l.basket_id = touched.id and l.offer_id = asked."offerId" and asked.quantity = 0),
    now as (select * from kept union all select l.offer_id, l.quantity, l.substitution from basket_line l
      where l.basket_id = ${id}::uuid and l.offer_id not in (select "offerId" from asked))
    select ${SESSION_JSON} as session, touched.version, ${linesJson(sql`from now l`)} as lines,
      (select coalesce(max(version), 0) from basket where id = ${id}::uuid) as "versionBefore",
      (select coalesce(jsonb_agg("offerId"), '[]') from asked
        where quantity > 0 and "offerId" not in (select "offerId" from offered)) as unknown
    from s cross join touched`;
}
