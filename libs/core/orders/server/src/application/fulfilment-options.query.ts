import { Injectable } from '@nestjs/common';
import { ordersRefusals, type FulfilmentOption } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import type { SalesSession } from '../domain/sales-session';
import { buyerJson, type BuyerRow } from '../persistence/buyer-row';
import { SESSION_JSON, sessionOf, type SessionRow } from '../persistence/session-row';
import { buyerOf } from './buyer-of';
import { WaysToReceive } from './ways-to-receive';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** Every way to receive an order of this session that a logistics module offers; none once the session is closed. */
@Injectable()
export class FulfilmentOptions implements ReadCase<Input, FulfilmentOption[]> {
  readonly name = 'orders.fulfilment-options';
  readonly permission = 'orders.order';
  readonly input = input;

  constructor(private readonly ways: WaysToReceive) {}

  async read(reading: Reading, { sessionId }: Input): Promise<FulfilmentOption[]> {
    const { session, buyer } = await this.asked(reading, sessionId);
    return this.ways.of(reading, session, buyer);
  }

  private async asked(reading: Reading, sessionId: string): Promise<{ session: SalesSession; buyer: BuyerRow }> {
    const row = await reading.row(sql<{ session: SessionRow; buyer: BuyerRow | null }>`
      select ${SESSION_JSON} as session, ${buyerJson(buyerOf(reading))} as buyer from sales_session s where s.id = ${sessionId}::uuid`);
    if (!row) throw platformRefusals.because('not-found');
    if (!row.buyer) throw ordersRefusals.because('buyer-missing');
    return { session: sessionOf(reading.territory.id, row.session), buyer: row.buyer };
  }
}
