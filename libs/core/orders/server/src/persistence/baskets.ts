import { Injectable } from '@nestjs/common';
import type { PriceScale } from '@maillon/core/catalogue/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading, Work } from '@maillon/platform/server';
import { sql, type RawBuilder } from 'kysely';
import { v7 as uuid } from 'uuid';
import { Basket, type BasketLine, type LineToSet } from '../domain/basket';
import type { SalesSession } from '../domain/sales-session';
import { rowSet } from './row-set';
import { termsJson } from './terms-json';
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
  id: string | null;
  version: number;
  lines: BasketLine[];
}

interface SavedRow extends BasketRow {
  versionBefore: number;
  unknown: string[];
}

/** Lines of basket_line called `l`, as BasketLines. */
export function linesJson(which: RawBuilder<unknown>): RawBuilder<BasketLine[]> {
  return sql<BasketLine[]>`(select coalesce(json_agg(json_build_object(
    'offerId', l.offer_id, 'quantity', l.quantity, 'substitution', l.substitution,
    'terms', ${termsJson('l')}, 'seenScale', l.seen_scale)), '[]') ${which})`;
}

@Injectable()
export class Baskets {
  /** Before anything was put in there is an empty one, under the session's id. Refusal: platform.not-found. */
  async read(reading: Reading, sessionId: string, buyerId: string): Promise<BasketOfSession> {
    const row =
      await reading.row(sql<BasketRow>`select ${SESSION_JSON} as session, b.id, coalesce(b.version, 0) as version,
        ${linesJson(sql`from basket_line l where l.basket_id = b.id`)} as lines
      from sales_session s left join basket b on b.session_id = s.id and b.buyer_id = ${buyerId}::uuid where s.id = ${sessionId}::uuid`);
    if (!row) throw platformRefusals.because('not-found');
    return found(reading, row);
  }

  /**
   * Writes at once, so that all costs one statement; the caller looks at what it found, and a refusal undoes it.
   * Refusal: platform.not-found.
   */
  async save(work: Work, sessionId: string, buyerId: string, lines: readonly LineToSet[]): Promise<SavedBasket> {
    const row = await work.row(saveStatement(sessionId, buyerId, lines));
    if (!row) throw platformRefusals.because('not-found');
    const { unknown, version, versionBefore } = row;
    // Somebody saved the same basket meanwhile: the lines above are those before both.
    if (version !== versionBefore + 1) return { ...(await this.read(work, sessionId, buyerId)), unknown };
    return { ...found(work, row), unknown };
  }

  /** What the buyer has seen of the prices of these lines. */
  async noteSeen(
    work: Work,
    basketId: string,
    seen: readonly { readonly offerId: string; readonly scale: PriceScale }[],
  ): Promise<void> {
    if (seen.length === 0) return;
    const rows = seen.map(({ offerId, scale }) => ({ offerId, scale }));
    await work.send(sql`update basket_line l set seen_scale = given.scale from ${rowSet(rows, '"offerId" uuid, scale jsonb')}
      where l.basket_id = ${basketId}::uuid and l.offer_id = given."offerId"`);
  }
}

function found({ territory }: Reading, { session, id, version, lines }: BasketRow): BasketOfSession {
  return { session: sessionOf(territory.id, session), basket: new Basket(id ?? session.id, version, lines) };
}

// Lines are written in the order of their offers, which their foreign keys lock: that of whoever reserves them meanwhile.
function saveStatement(sessionId: string, buyerId: string, lines: readonly LineToSet[]): RawBuilder<SavedRow> {
  return sql<SavedRow>`
    with s as (select * from sales_session where id = ${sessionId}::uuid),
    before as (select id, version from basket where session_id = ${sessionId}::uuid and buyer_id = ${buyerId}::uuid),
    asked as (select given.* from ${rowSet(lines, '"offerId" uuid, quantity integer, substitution text, terms jsonb')}),
    offered as (select asked.* from asked cross join s join offer o on o.id = asked."offerId"
      where asked.quantity > 0 and o.state = 'open' and s.delivery_day between o.available_from and o.available_to
        and (s.families is null or o.family = any(s.families))),
    said as (select a.*, coalesce(a.substitution, l.substitution, 'ask') as wish, ${said('minimum', 'integer', 'least(l.minimum, a.quantity)')}, ${said('maximum', 'integer', 'greatest(l.maximum, a.quantity)')},
        ${said('priceCeiling', 'numeric', 'l.price_ceiling')}, ${said('note', 'text', 'l.note')}
      from offered a left join basket_line l on l.offer_id = a."offerId" and l.basket_id = (select id from before)),
    touched as (insert into basket (id, session_id, buyer_id, version) select ${uuid()}::uuid, s.id, ${buyerId}::uuid, 1 from s
      on conflict (territory_id, session_id, buyer_id) do update set version = basket.version + 1 returning id, version),
    kept as (insert into basket_line (basket_id, offer_id, quantity, substitution, minimum, maximum, price_ceiling, note)
      select touched.id, "offerId", quantity, wish, minimum, maximum, "priceCeiling", note from touched cross join said order by "offerId"
      on conflict (territory_id, basket_id, offer_id) do update set quantity = excluded.quantity, substitution = excluded.substitution,
        minimum = excluded.minimum, maximum = excluded.maximum, price_ceiling = excluded.price_ceiling, note = excluded.note
      returning offer_id, quantity, substitution, minimum, maximum, price_ceiling, note, seen_scale),
    removed as (delete from basket_line l using touched, asked
      where l.basket_id = touched.id and l.offer_id = asked."offerId" and asked.quantity = 0),
    now as (select * from kept union all select l.offer_id, l.quantity, l.substitution, l.minimum, l.maximum, l.price_ceiling, l.note, l.seen_scale
      from basket_line l
      where l.basket_id = (select id from before) and l.offer_id not in (select "offerId" from asked))
    select ${SESSION_JSON} as session, touched.id, touched.version, ${linesJson(sql`from now l`)} as lines,
      coalesce((select version from before), 0) as "versionBefore",
      (select coalesce(jsonb_agg("offerId"), '[]') from asked
        where quantity > 0 and "offerId" not in (select "offerId" from offered)) as unknown
    from s cross join touched`;
}

/** What the request says of a line, or what was said before: bounds stretch to the quantity, and what was open stays so. */
function said(key: string, type: string, before: string): RawBuilder<unknown> {
  const column = key === 'priceCeiling' ? 'price_ceiling' : key;
  return sql.raw(`case when jsonb_typeof(a.terms) = 'object' then (a.terms ->> '${key}')::${type}
    when l.${column} is not null then ${before} end as "${key}"`);
}
