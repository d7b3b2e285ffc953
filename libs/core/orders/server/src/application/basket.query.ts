import { Injectable } from '@nestjs/common';
import type { Basket as BasketView } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Baskets } from '../persistence/baskets';
import { BasketViews } from './basket-views';
import { buyerOf } from './buyer-of';

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** The buyer's own basket; an empty one before anything was put in. */
@Injectable()
export class BasketOfBuyer implements ReadCase<Input, BasketView> {
  readonly name = 'orders.basket';
  readonly permission = 'orders.order';
  readonly input = input;

  constructor(
    private readonly baskets: Baskets,
    private readonly views: BasketViews,
  ) {}

  async read(reading: Reading, { sessionId }: Input): Promise<BasketView> {
    return this.views.of(reading, await this.baskets.read(reading, sessionId, buyerOf(reading)));
  }
}
