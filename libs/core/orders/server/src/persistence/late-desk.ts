import { Injectable } from '@nestjs/common';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import { rulebookJson } from '@maillon/core/rulebook/server';
import { platformRefusals } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import type { SalesSession } from '../domain/sales-session';
import { buyerJson, type BuyerRow } from './buyer-row';
import { SESSION_JSON, sessionOf, type SessionRow } from './session-row';

/** What a manager starts from who orders for a buyer. */
export interface LateDeskContent {
  readonly session: SalesSession;
  readonly rules: Rulebook;
  readonly buyer: BuyerRow;
  /** The order that the buyer has in this sale. */
  readonly ordered: { readonly id: string; readonly reference: string } | null;
  /** How the buyer received the last order. */
  readonly lastWay: { readonly module: string; readonly optionId: string } | null;
}

type LateDeskRow = Omit<LateDeskContent, 'session' | 'rules' | 'buyer'> & {
  readonly session: SessionRow;
  readonly rules: Rulebook | null;
  readonly buyer: BuyerRow | null;
};

/** A buyer who has not ordered, in a sale that is open. */
@Injectable()
export class LateDesk {
  /** Refusal: platform.not-found, for the sale as for the buyer. */
  async of(reading: Reading, sessionId: string, buyerId: string): Promise<LateDeskContent> {
    const row = await reading.row(sql<LateDeskRow>`select ${SESSION_JSON} as session, ${buyerJson(buyerId)} as buyer,
        ${rulebookJson(sql`s.delivery_day`)} as rules,
        (select json_build_object('id', o.id, 'reference', o.reference) from customer_order o
          where o.session_id = s.id and o.buyer_id = ${buyerId}::uuid and o.state = 'placed' order by o.placed_at limit 1) as ordered,
        (select json_build_object('module', o.fulfilment_module, 'optionId', o.fulfilment_option_id) from customer_order o
          where o.buyer_id = ${buyerId}::uuid order by o.placed_at desc, o.id desc limit 1) as "lastWay"
      from sales_session s where s.id = ${sessionId}::uuid`);
    if (!row?.buyer) throw platformRefusals.because('not-found');
    const { session, buyer, rules, ...rest } = row;
    return { ...rest, buyer, rules: rules ?? NO_RULES, session: sessionOf(reading.territory.id, session) };
  }
}
