import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import {
  closeSessionJob,
  ordersRefusals,
  sessionCancelled,
  type SalesSession as SessionView,
} from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { SalesSession } from '../domain/sales-session';
import { CancelledOrders, type CancelledLine, type CancelledOrder } from '../persistence/cancelled-orders';
import { Sessions } from '../persistence/sessions';
import { FulfilmentModules } from './fulfilment-modules';
import { sessionById } from './session-rows.sql';

const input = z.object({ sessionId: z.uuid(), reason: z.string().trim().max(300) });
type Input = z.infer<typeof input>;

/** Before the cut-off: its orders are cancelled with the reason, all that they held is given back, and everybody is told, once. */
@Injectable()
export class CancelSession implements UseCase<Input, SessionView> {
  readonly name = 'orders.cancel-session';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly cancelled: CancelledOrders,
    private readonly fulfilment: FulfilmentModules,
    private readonly offers: Offers,
    private readonly sanitary: SanitaryGate,
  ) {}

  async execute(work: Work, { sessionId, reason }: Input): Promise<SessionView> {
    const session = await this.sessions.lock(work, sessionId);
    const { state } = session;
    if (session.cancel(reason, work.at)) await this.giveBack(work, session, reason);
    work.changed({ state }, { state: session.state });
    await work.em.flush();
    return (await sessionById(work, sessionId))!;
  }

  private async giveBack(work: Work, session: SalesSession, reason: string): Promise<void> {
    // As the end of a sentence.
    const note = reason.replace(/[.\s]+$/, '');
    const lines = await this.cancelled.lines(work, session.id, ordersRefusals.code('session-cancelled'), note);
    const orders = await this.cancelled.orders(work, session.id);
    for (const { id, module } of orders) await this.fulfilment.of(module)?.release(work, id);
    await this.offers.release(work, lines);
    await this.sanitary.release(
      work,
      orders.map(({ id }) => id),
    );
    work.unschedule(closeSessionJob, { sessionId: session.id });
    work.emit(sessionCancelled, told(session, reason, orders, lines));
  }
}

function told(
  { id: sessionId, deliveryDay }: SalesSession,
  reason: string,
  orders: readonly CancelledOrder[],
  lines: readonly CancelledLine[],
) {
  return {
    ...{ sessionId, deliveryDay, reason },
    orderIds: orders.map(({ id }) => id).toSorted(),
    orderLines: lines.length,
    buyerIds: [...new Set(orders.map(({ buyerId }) => buyerId))].toSorted(),
    producerIds: [...new Set(lines.map(({ producerId }) => producerId))].toSorted(),
  };
}
