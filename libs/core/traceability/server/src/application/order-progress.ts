import { Injectable } from '@nestjs/common';
import { Orders } from '@maillon/core/orders/server';
import type { Work } from '@maillon/platform/server';
import { progressOf } from '../domain/order-progress';
import { OrdersFacts } from '../persistence/order-facts';

/** Orders are where their goods are: after each act their states are read again from the facts. */
@Injectable()
export class OrderProgress {
  constructor(
    private readonly facts: OrdersFacts,
    private readonly orders: Orders,
  ) {}

  async follow(work: Work, orderIds: readonly string[]): Promise<void> {
    if (orderIds.length === 0) return;
    const facts = await this.facts.held(work, orderIds);
    const moved = facts.map((one) => ({ id: one.id, before: one.state, state: progressOf(one) }));
    await this.orders.advance(
      work,
      moved.filter(({ before, state }) => state !== before),
    );
  }
}
