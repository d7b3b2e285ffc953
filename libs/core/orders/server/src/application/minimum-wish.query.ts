import { Injectable } from '@nestjs/common';
import type { MinimumWish } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { MinimumWishes } from '../persistence/minimum-wishes';

const input = z.object({ orderId: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class MinimumWishOfOrder implements ReadCase<Input, MinimumWish> {
  readonly name = 'orders.minimum-wish';
  readonly permission = 'orders.read-orders';
  readonly input = input;

  constructor(private readonly wishes: MinimumWishes) {}

  async read(reading: Reading, { orderId }: Input): Promise<MinimumWish> {
    const buyer = await this.wishes.buyerOf(reading, orderId);
    if (!buyer || !reading.can(this.permission, 'Order', buyer)) throw platformRefusals.because('not-found');
    return {
      orderId,
      ...((await this.wishes.of(reading, orderId)) ?? { topUpCents: 0, topUpPercent: 0, rollsOver: false }),
    };
  }
}
