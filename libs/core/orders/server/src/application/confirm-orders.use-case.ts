import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { endSilenceJob, ordersRefusals, sessionClosed, type OrdersSettings } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { SalesSession } from '../domain/sales-session';
import { SessionFigures, type ClosedSession } from '../persistence/session-figures';
import { SessionLines, type OrderOfModule } from '../persistence/session-lines';
import { Sessions } from '../persistence/sessions';
import { SupplierAnswers } from '../persistence/supplier-answers';
import { DroppedOrders } from './dropped-orders';
import { SeekSubstitutes } from './seek-substitutes';
import { FulfilmentModules } from './fulfilment-modules';

const HOUR_MS = 3_600_000;

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** An order with a feasible stop becomes firm, any other goes short; the session is confirmed and everybody is told, once. */
@Injectable()
export class ConfirmOrders implements UseCase<Input, ClosedSession> {
  readonly name = 'orders.confirm-orders';
  readonly permission = 'orders.manage-sessions';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly lines: SessionLines,
    private readonly dropped: DroppedOrders,
    private readonly offers: Offers,
    private readonly fulfilment: FulfilmentModules,
    private readonly figures: SessionFigures,
    private readonly answers: SupplierAnswers,
    private readonly seeking: SeekSubstitutes,
  ) {}

  async execute(work: Work, { sessionId }: Input): Promise<ClosedSession> {
    const session = await this.sessions.lock(work, sessionId);
    if (!session.isConfirmed) await this.confirm(work, session);
    return this.figures.of(work, sessionId);
  }

  private async confirm(work: Work, session: SalesSession): Promise<void> {
    session.confirm();
    const placed = await this.lines.placedOrders(work, session.id);
    const served = await this.served(work, session.id, placed);
    const unserved = placed.filter(({ id }) => !served.has(id));
    const reason = ordersRefusals.code('no-feasible-stop');
    await this.dropped.drop(
      work,
      placed,
      unserved.map(({ id: orderId }) => ({ orderId, reason })),
    );
    await this.lines.confirm(work, [...served]);
    await this.offers.allocate(work, await this.figures.confirmedUnits(work, session.id));
    await this.seeking.seek(work, await this.lines.notBrought(work, session.id));
    const until = new Date(work.at.getTime() + work.settings<OrdersSettings>('orders').silenceHours * HOUR_MS);
    // Who priced this morning has said what is there.
    if (!session.isAuction && (await this.answers.awaitAnswers(work, session.id, until)))
      work.enqueue(endSilenceJob, { sessionId: session.id }, { notBefore: until });
    work.emit(sessionClosed, await this.figures.of(work, session.id));
  }

  private async served(work: Work, sessionId: string, placed: readonly OrderOfModule[]): Promise<ReadonlySet<string>> {
    const served = new Set<string>();
    for (const module of new Set(placed.map((order) => order.module))) {
      const feasible = (await this.fulfilment.of(module)?.confirmable(work, sessionId)) ?? new Set<string>();
      for (const order of placed) if (order.module === module && feasible.has(order.id)) served.add(order.id);
    }
    return served;
  }
}
