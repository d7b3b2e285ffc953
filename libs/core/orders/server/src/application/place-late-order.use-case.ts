import { Injectable } from '@nestjs/common';
import { ordersRefusals, type Order as OrderView } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { Order } from '../domain/order';
import { LateDesk } from '../persistence/late-desk';
import { OrderChanges } from '../persistence/order-changes';
import { OrderDesk } from '../persistence/order-desk';
import { Orders } from '../persistence/orders';
import { Sessions } from '../persistence/sessions';
import { mustBeApproved } from './buyer-of';
import { FulfilmentModules } from './fulfilment-modules';
import { lateLines, linesAsked } from './late-lines';
import { MakeOrder } from './make-order';
import { OrderViews } from './order-view';
import { TellOfLateOrder } from './tell-of-late-order';

const input = z.object({
  id: z.uuid(),
  sessionId: z.uuid(),
  buyerId: z.uuid(),
  lines: lateLines,
  fulfilmentOptionId: z.string().max(500),
  deliveryFeeCents: z.number().int().nullish(),
  reason: z.string().trim().max(300),
});
type Input = z.infer<typeof input>;

/** A kitchen that has ordered nothing calls past the hour of a family: the manager orders for it, and says why. */
@Injectable()
export class PlaceLateOrder implements UseCase<Input, OrderView> {
  readonly name = 'orders.place-late-order';
  readonly permission = 'orders.override-cut-off';
  readonly input = input;

  constructor(
    private readonly sessions: Sessions,
    private readonly late: LateDesk,
    private readonly desk: OrderDesk,
    private readonly orders: Orders,
    private readonly making: MakeOrder,
    private readonly changes: OrderChanges,
    private readonly fulfilment: FulfilmentModules,
    private readonly views: OrderViews,
    private readonly telling: TellOfLateOrder,
  ) {}

  async execute(work: Work, wanted: Input): Promise<OrderView> {
    // Alone: of two orders that are made for one buyer at once, the second finds the first.
    await this.sessions.lock(work, wanted.sessionId);
    const earlier = await this.orders.find(work, wanted.id);
    if (earlier) return this.views.of(work, this.mustBeSame(earlier, wanted));
    return this.views.of(work, await this.place(work, wanted));
  }

  private mustBeSame(order: Order, { sessionId, buyerId, fulfilmentOptionId, lines }: Input): Order {
    const optionId = this.fulfilment.optionId(order.fulfilmentModule, order.fulfilmentOptionId);
    const isSame = order.sessionId === sessionId && order.buyerId === buyerId && optionId === fulfilmentOptionId;
    if (!isSame || !areSame(order.lines, lines)) throw platformRefusals.because('already-done');
    return order;
  }

  private async place(work: Work, wanted: Input): Promise<Order> {
    const { id: orderId, sessionId, buyerId, fulfilmentOptionId, deliveryFeeCents } = wanted;
    const { session, buyer, ordered } = await this.late.of(work, sessionId, buyerId);
    mustBeApproved(buyer);
    session.mustTakeOrders(work.at);
    if (ordered) throw ordersRefusals.because('has-an-order', { name: buyer.name, reference: ordered.reference });
    if (!wanted.reason) throw ordersRefusals.because('override-reason-missing', {}, { reason: [] });
    const lines = linesAsked(work, wanted.lines);
    const content = await this.desk.open(work, { orderId, sessionId, buyerId });
    const asked = { id: orderId, basketVersion: content.basket.version, fulfilmentOptionId, deliveryFeeCents };
    const order = await this.making.of(work, { ...asked, note: null }, content, {
      lines,
      isLetThrough: true,
      basket: null,
    });
    // As the end of a sentence.
    await this.trace(work, order, wanted.reason.replace(/[.\s]+$/, ''));
    return order;
  }

  private async trace(work: Work, order: Order, note: string): Promise<void> {
    const { id: orderId, lines } = order;
    const act = { orderId, cause: 'let-through', note, askedBy: 'manager', acceptedBy: 'manager' } as const;
    await this.changes.add(
      work,
      act,
      lines.map(({ id: lineId, quantity }) => ({ lineId, before: 0, after: quantity })),
    );
    work.about(order.id, ...new Set(lines.map(({ producerId }) => producerId)));
    await this.telling.of(work, order, note);
  }
}

/** Other goods under the id of an order that was made would be lost without a word. */
function areSame(ordered: Order['lines'], asked: Input['lines']): boolean {
  const quantities = new Map(ordered.map(({ offerId, quantity }) => [offerId, quantity]));
  return ordered.length === asked.length && asked.every((line) => quantities.get(line.offerId) === line.quantity);
}
