import { Injectable } from '@nestjs/common';
import { Offers } from '@maillon/core/catalogue/server';
import type { Basket as BasketView } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { Baskets } from '../persistence/baskets';
import { basketView } from './basket-view';
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
    private readonly offers: Offers,
  ) {}

  async read(reading: Reading, { sessionId }: Input): Promise<BasketView> {
    return basketView(reading, this.offers, await this.baskets.read(reading, sessionId, buyerOf(reading)));
  }
}
