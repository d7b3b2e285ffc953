import { Injectable } from '@nestjs/common';
import { ShortenLines, type LineShortage } from '@maillon/core/orders/server';
import { goodsReturned } from '@maillon/core/traceability/contract';
import type { Work } from '@maillon/platform/server';
import { handOver } from '../domain/hand-over';
import type { Holding } from '../domain/holdings';
import type { Movement } from '../domain/movement';
import { notHandedOver } from '../domain/not-handed-over';
import { goodsOnTheWay } from '../domain/whereabouts';
import { DueOrders, type DueLine, type DueOrder } from '../persistence/due-orders';
import { Movements } from '../persistence/movements';
import { OrderProgress } from './order-progress';
import { past } from './past';

export interface Returning {
  readonly orderId: string;
  /** The parts that were to be handed over now: nobody will bring them later. */
  readonly allocationIds: readonly string[];
  /** The hub to which they go back. */
  readonly toPartyId: string;
  readonly toPartyName: string;
  readonly at: Date | string;
  readonly callerId: string;
  /** Reason codes: of what was brought and not taken, and of what was not brought at all. */
  readonly reason: string;
  readonly absentReason: string;
}

/**
 * After an attempt to hand over: what is still on the van goes back to the hub, and whatever of these parts did not reach
 * the buyer is short, with its reason. Inside the caller's transaction; said twice, done once.
 */
@Injectable()
export class ReturnGoods {
  constructor(
    private readonly dueOrders: DueOrders,
    private readonly movements: Movements,
    private readonly shortening: ShortenLines,
    private readonly progress: OrderProgress,
  ) {}

  /** Refusals: traceability.instant-in-future, platform.not-found. */
  async bringBack(work: Work, returning: Returning): Promise<void> {
    const at = past(work, returning.at);
    const order = await this.dueOrders.held(work, returning.orderId);
    const back = await this.onTheVan(work, returning);
    if (back.length > 0) await this.move(work, returning, at, order, back);
    const owed = await this.dueOrders.owed(work, returning.allocationIds);
    await this.shortening.shorten(work, notHandedOver(owed, back, returning) satisfies LineShortage[]);
    await this.progress.follow(work, [order.id]);
  }

  private async onTheVan(work: Work, { orderId, allocationIds }: Returning): Promise<Holding[]> {
    const ledger = await this.movements.ofOrder(work, orderId);
    return goodsOnTheWay(ledger).filter(({ allocationId }) => allocationIds.includes(allocationId));
  }

  private async move(
    work: Work,
    { toPartyId, toPartyName, callerId, reason }: Returning,
    at: Date,
    order: DueOrder,
    back: readonly Holding[],
  ): Promise<void> {
    const returned = handOver('returned', back, { id: toPartyId, name: toPartyName });
    await this.movements.add(work, { at, callerId }, returned);
    const { id: orderId, reference: orderReference, buyerId, deliveryDay } = order;
    const lines = order.lines.flatMap((line) => lineReturned(line, returned));
    work.emit(goodsReturned, { orderId, orderReference, buyerId, deliveryDay, at: at.toISOString(), reason, lines });
  }
}

function lineReturned({ id: orderLineId, producerId, allocationIds }: DueLine, returned: readonly Movement[]) {
  const own = returned.filter(({ allocationId }) => allocationIds.includes(allocationId));
  const sum = (of: (movement: Movement) => number) => own.reduce((all, movement) => all + of(movement), 0);
  const [count, netMassG] = [sum((one) => one.count), sum((one) => one.netMassG)];
  return count > 0 ? [{ orderLineId, producerId, count, netMassG }] : [];
}
