import { Injectable } from '@nestjs/common';
import { goodsDelivered, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import type { Work } from '@maillon/platform/server';
import { handOver, type Counts } from '../domain/hand-over';
import type { Movement } from '../domain/movement';
import { isOnTime } from '../domain/on-time-in-full';
import { goodsToHandOver } from '../domain/whereabouts';
import { DueOrders, type DueOrder } from '../persistence/due-orders';
import { Movements, type RecordedMovement } from '../persistence/movements';
import { deliveredLines } from './delivered-lines';
import { mustBeFree } from './held-lots';
import { OrderProgress } from './order-progress';
import { past } from './past';

export interface HandingOver {
  readonly orderId: string;
  /** Instant of the proof. */
  readonly at: Date | string;
  /** Made by the caller: sent twice, done once. */
  readonly callerId: string;
  /** Sales units really handed over, by allocation; what is not named goes whole. */
  readonly counts?: Counts;
}

/** Goods reach their buyer, from wherever they were collected to, inside the caller's transaction. */
@Injectable()
export class DeliverGoods {
  constructor(
    private readonly dueOrders: DueOrders,
    private readonly movements: Movements,
    private readonly progress: OrderProgress,
  ) {}

  /** Refusals: traceability.goods-not-there, traceability.lot-held, traceability.instant-in-future, platform.not-found. */
  async deliver(work: Work, { orderId, callerId, counts, ...handing }: HandingOver): Promise<void> {
    const at = past(work, handing.at);
    const order = await this.dueOrders.held(work, orderId);
    const ledger = await this.movements.ofOrder(work, orderId);
    if (ledger.some((movement) => movement.kind === 'delivered' && movement.callerId === callerId)) return;
    const delivered = handOver(
      'delivered',
      goodsToHandOver(ledger),
      { id: order.buyerId, name: order.buyerName },
      counts,
    );
    mustBeFree(ledger.filter(({ lotId }) => delivered.some((movement) => movement.lotId === lotId)));
    await this.movements.add(work, { at, callerId }, delivered);
    await this.progress.follow(work, [orderId]);
    this.tell(work, order, at, ledger, delivered);
  }

  private tell(
    work: Work,
    order: DueOrder,
    at: Date,
    ledger: readonly RecordedMovement[],
    delivered: readonly Movement[],
  ): void {
    const { inFullPercent } = work.settings<TraceabilitySettings>('traceability');
    work.emit(goodsDelivered, {
      orderId: order.id,
      orderReference: order.reference,
      buyerId: order.buyerId,
      deliveryDay: order.deliveryDay,
      at: at.toISOString(),
      onTime: isOnTime(at, order.promised),
      lines: deliveredLines(order, ledger, delivered, { at, inFullPercent }),
    });
  }
}
