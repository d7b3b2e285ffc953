import { Injectable } from '@nestjs/common';
import { goodsDelivered, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import type { Work } from '@maillon/platform/server';
import { handOver, type Counts } from '../domain/hand-over';
import { awaitsHub } from '../domain/estimate';
import type { Movement } from '../domain/movement';
import { isOnTime } from '../domain/on-time-in-full';
import { goodsToHandOver } from '../domain/whereabouts';
import { AgreedPoints } from '../persistence/agreed-points';
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
    private readonly agreed: AgreedPoints,
  ) {}

  /** Refusals: traceability.goods-not-there, traceability.lot-held, traceability.instant-in-future, platform.not-found. */
  async deliver(work: Work, { orderId, callerId, counts, ...handing }: HandingOver): Promise<void> {
    const at = past(work, handing.at);
    const order = await this.dueOrders.held(work, orderId);
    const ledger = await this.movements.ofOrder(work, orderId);
    if (ledger.some((movement) => movement.kind === 'delivered' && movement.callerId === callerId)) return;
    const handed = handOver('delivered', goodsToHandOver(ledger), { id: order.buyerId, name: order.buyerName }, counts);
    const unweighed = await this.unweighed(work, order, ledger);
    const delivered = handed.map((one) => ({ ...one, isEstimate: unweighed.has(one.allocationId) }));
    mustBeFree(ledger.filter(({ lotId }) => delivered.some((movement) => movement.lotId === lotId)));
    await this.movements.add(work, { at, callerId }, delivered);
    await this.progress.follow(work, [orderId]);
    this.tell(work, order, at, ledger, delivered);
  }

  /** Parts that the hub was to weigh, and did not: what they weigh is what was expected, and every document says so. */
  private async unweighed(
    work: Work,
    { lines }: DueOrder,
    ledger: readonly RecordedMovement[],
  ): Promise<ReadonlySet<string>> {
    const byWeight = lines.filter(({ pricing }) => pricing === 'kg');
    const producerIds = byWeight.map(({ producerId }) => producerId);
    const atHub = await this.agreed.atHub(work, producerIds);
    const parts = byWeight.flatMap(({ producerId, allocationIds }) =>
      allocationIds.filter((id) =>
        awaitsHub(
          ledger.filter(({ allocationId }) => allocationId === id),
          atHub.has(producerId),
        ),
      ),
    );
    return new Set(parts);
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
