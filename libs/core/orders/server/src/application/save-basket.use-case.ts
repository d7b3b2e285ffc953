import { Injectable } from '@nestjs/common';
import type { Basket as BasketView, OrdersSettings } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { linesToSet, mustBeOffered, mustFit, mustFollow } from '../domain/basket';
import { Baskets } from '../persistence/baskets';
import { BasketViews } from './basket-views';
import { buyerOf } from './buyer-of';
import { termsInput } from './terms-input';

const MOST_LINES_AT_ONCE = 500;

const line = z.object({
  offerId: z.uuid(),
  quantity: z.number(),
  substitution: z.enum(['never', 'ask', 'accept']).nullish(),
  terms: termsInput,
});
const input = z.object({
  sessionId: z.uuid(),
  lines: z.array(line).max(MOST_LINES_AT_ONCE),
  version: z.int().nullish(),
});
type Input = z.infer<typeof input>;

/** Sets lines of the buyer's basket; lines that are not named keep theirs. */
@Injectable()
export class SaveBasket implements UseCase<Input, BasketView> {
  readonly name = 'orders.save-basket';
  readonly permission = 'orders.order';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly baskets: Baskets,
    private readonly views: BasketViews,
  ) {}

  async execute(work: Work, { sessionId, lines, version }: Input): Promise<BasketView> {
    const limits = work.settings<OrdersSettings>('orders');
    const saved = await this.baskets.save(work, sessionId, buyerOf(work), linesToSet(lines, limits, work.locale));
    mustFollow(saved.basket, version ?? null);
    saved.session.mustTakeOrders(work.at);
    mustBeOffered(lines, { unknown: saved.unknown, isAuction: saved.session.isAuction }, work.locale);
    mustFit(saved.basket.lines.length, limits);
    return this.views.saved(work, saved);
  }
}
