import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import { SanitaryGate } from '@maillon/core/certificates/server';
import type { Order as OrderView } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { cancellationRule } from '../domain/cancellation-law';
import { familiesOfOrder } from '../persistence/families-of';
import { OrderChanges } from '../persistence/order-changes';
import { Orders } from '../persistence/orders';
import { Sessions } from '../persistence/sessions';
import { FulfilmentModules } from './fulfilment-modules';
import { LinesInTime } from './lines-in-time';
import { OrderViews } from './order-view';
import { partyOf } from './party-of';

const input = z.object({ orderId: z.uuid() });
type Input = z.infer<typeof input>;

/** Free before the cut-off, and everything is given back; after it the order is firm. */
@Injectable()
export class CancelOrder implements UseCase<Input, OrderView> {
  readonly name = 'orders.cancel-order';
  readonly permission = 'orders.change-order';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly orders: Orders,
    private readonly offers: Offers,
    private readonly fulfilment: FulfilmentModules,
    private readonly views: OrderViews,
    private readonly sanitary: SanitaryGate,
    private readonly inTime: LinesInTime,
    private readonly changes: OrderChanges,
  ) {}

  async execute(work: Work, { orderId }: Input): Promise<OrderView> {
    const { session, rules } = await this.sessions.holdOpenFor(work, orderId);
    const order = await this.orders.lock(work, orderId);
    work.allow(this.permission, 'Order', { buyerId: order.buyerId });
    await this.inTime.mustBe(work, rules, order, order.lines);
    const before = { state: order.state };
    const law = cancellationRule(await familiesOfOrder(work, orderId), order.deliveryDay);
    const held = order.lines.filter(({ reserved }) => reserved > 0).map(({ id, reserved }) => [id, reserved] as const);
    const given = order.cancel(session, work.at, law);
    const act = { orderId, cause: 'cancelled', askedBy: partyOf(work), acceptedBy: 'rule' } as const;
    await this.changes.add(
      work,
      act,
      held.map(([lineId, before]) => ({ lineId, before, after: 0 })),
    );
    work.changed(before, { state: order.state }, order.reference);
    await this.offers.release(work, given, { orderId: order.id });
    await this.sanitary.release(work, [order.id]);
    await this.fulfilment.of(order.fulfilmentModule)?.release(work, order.id);
    return this.views.of(work, order);
  }
}
