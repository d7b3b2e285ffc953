import { Injectable } from '@nestjs/common';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { Basket, type BasketLine } from '../domain/basket';
import type { SalesSession } from '../domain/sales-session';
import { basketId, linesJson } from './baskets';
import { buyerJson, type BuyerRow } from './buyer-row';
import { SESSION_JSON, sessionOf, type SessionRow } from './session-row';

/** All that placing an order starts from. */
export interface DeskContent {
  readonly session: SalesSession;
  readonly basket: Basket;
  readonly buyer: BuyerRow;
  /** An order of that id exists: the request was made before. */
  readonly orderExists: boolean;
}

export interface DeskQuestion {
  readonly orderId: string;
  readonly sessionId: string;
  readonly buyerId: string;
}

interface DeskRow {
  session: SessionRow;
  version: number;
  lines: BasketLine[];
  buyer: BuyerRow | null;
  orderExists: boolean;
}

@Injectable()
export class OrderDesk {
  /**
   * One statement. Until the transaction ends the session is kept from closing, and the basket from changing:
   * of two orders made from one basket, the second waits here and finds another version.
   * Refusals: platform.not-found, orders.buyer-missing.
   */
  async open(work: Work, { orderId, sessionId, buyerId }: DeskQuestion): Promise<DeskContent> {
    const id = basketId(sessionId, buyerId);
    const row = await work.row(sql<DeskRow>`
      with s as (select * from sales_session where id = ${sessionId}::uuid for share),
      b as (select * from basket where id = ${id}::uuid for update)
      select ${SESSION_JSON} as session, coalesce(b.version, 0) as version, ${buyerJson(buyerId)} as buyer,
        ${linesJson(sql`from basket_line l where l.basket_id = b.id`)} as lines,
        exists (select from customer_order where id = ${orderId}::uuid) as "orderExists"
      from s left join b on true`);
    if (!row) throw platformRefusals.because('not-found');
    if (!row.buyer) throw ordersRefusals.because('buyer-missing');
    const basket = new Basket(id, row.version, row.lines);
    return { session: sessionOf(work.territory.id, row.session), basket, buyer: row.buyer, orderExists: row.orderExists };
  }
}
