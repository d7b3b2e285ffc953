import { Injectable } from '@nestjs/common';
import { ordersRefusals, type MinimumWish } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { MinimumWishes } from '../persistence/minimum-wishes';
import { Orders } from '../persistence/orders';
import { Sessions } from '../persistence/sessions';

const MOST_CENTS = 1_000_000;

const MOST_PERCENT = 50;

const input = z.object({
  orderId: z.uuid(),
  topUpCents: z.int().min(0).max(MOST_CENTS),
  topUpPercent: z.int().min(0).max(MOST_PERCENT).default(0),
  rollsOver: z.boolean(),
});
type Input = z.infer<typeof input>;

/** What a buyer agrees to before the cut-off; nothing is increased without it. */
@Injectable()
export class WishAboutMinimum implements UseCase<Input, MinimumWish> {
  readonly name = 'orders.wish-about-minimum';
  readonly permission = 'orders.change-order';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly sessions: Sessions,
    private readonly orders: Orders,
    private readonly wishes: MinimumWishes,
  ) {}

  async execute(work: Work, { orderId, ...wish }: Input): Promise<MinimumWish> {
    const { session } = await this.sessions.holdOpenFor(work, orderId);
    const { buyerId, reference, state } = await this.orders.lock(work, orderId);
    work.allow(this.permission, 'Order', { buyerId });
    if (state !== 'placed') throw ordersRefusals.because('order-ended', { reference });
    session.mustTakeOrders(work.at);
    const before = await this.wishes.of(work, orderId);
    work.changed(before && { ...before }, { ...wish }, reference);
    await this.wishes.save(work, orderId, wish);
    return { orderId, ...wish };
  }
}
