import { Injectable } from '@nestjs/common';
import { orderPlaced } from '@maillon/core/orders/contract';
import type { Listener, Work } from '@maillon/platform/server';
import type { z } from 'zod';
import { Guides } from '../persistence/guides';

type Placed = z.infer<typeof orderPlaced.payload>;

/** What was ordered is in the guide of the kitchen that ordered it. */
@Injectable()
export class LearnOnOrderPlaced implements Listener<Placed> {
  readonly name = 'purchasing.learn-on-order-placed';
  readonly event = orderPlaced;

  constructor(private readonly guides: Guides) {}

  hear(work: Work, { buyerId, orderId }: Placed): Promise<void> {
    return this.guides.learn(work, buyerId, orderId);
  }
}
