import { Injectable } from '@nestjs/common';
import type { Order as OrderView } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { Order } from '../domain/order';
import type { BuyerRow } from '../persistence/buyer-row';
import { OrderDesk, type DeskContent } from '../persistence/order-desk';
import { Orders } from '../persistence/orders';
import { buyerOf, mustBeApproved } from './buyer-of';
import { FulfilmentModules } from './fulfilment-modules';
import { MakeOrder } from './make-order';
import { OrderViews } from './order-view';

const input = z.object({
  id: z.uuid(),
  sessionId: z.uuid(),
  basketVersion: z.number().int(),
  fulfilmentOptionId: z.string().max(500),
  deliveryFeeCents: z.number().int().nullish(),
  note: z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform((text) => text || null),
});
type Input = z.infer<typeof input>;

/** The basket becomes an order: all of its lines are reserved, and a way to receive them, or nothing happens. */
@Injectable()
export class PlaceOrder implements UseCase<Input, OrderView> {
  readonly name = 'orders.place-order';
  readonly permission = 'orders.order';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly desk: OrderDesk,
    private readonly orders: Orders,
    private readonly fulfilment: FulfilmentModules,
    private readonly making: MakeOrder,
    private readonly views: OrderViews,
  ) {}

  async execute(work: Work, wanted: Input): Promise<OrderView> {
    const { id: orderId, sessionId } = wanted;
    const content = await this.desk.open(work, { orderId, sessionId, buyerId: buyerOf(work) });
    const order = (await this.earlier(work, wanted, content)) ?? (await this.place(work, wanted, content));
    return this.views.of(work, order);
  }

  /** The same request once more: the first one emptied the basket, so that its version is another now. */
  private async earlier(work: Work, wanted: Input, { basket, buyer, number }: DeskContent): Promise<Order | null> {
    if (number && basket.version === wanted.basketVersion) return null;
    const order = await this.orders.find(work, wanted.id);
    if (order && !this.isSame(order, wanted, buyer)) throw platformRefusals.because('already-done');
    return order;
  }

  private isSame(order: Order, wanted: Input, { id: buyerId }: BuyerRow): boolean {
    const optionId = this.fulfilment.optionId(order.fulfilmentModule, order.fulfilmentOptionId);
    return order.wasAskedAs({ ...wanted, buyerId }) && optionId === wanted.fulfilmentOptionId;
  }

  private async place(work: Work, wanted: Input, content: DeskContent): Promise<Order> {
    const { session, basket, buyer } = content;
    mustBeApproved(buyer);
    session.mustTakeOrders(work.at);
    basket.mustBeAsSeen(wanted.basketVersion);
    return this.making.of(work, wanted, content, { lines: basket.lines, basket });
  }
}
