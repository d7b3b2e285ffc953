import { Injectable } from '@nestjs/common';
import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import { CollectGoods, DeliverGoods } from '@maillon/core/traceability/server';
import { Refusal } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { deliveryRoundsRefusals, type DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { v5 as derived } from 'uuid';
import { countsOfOrder, leftBehind, type Handed } from '../domain/handed-over';
import type { DueTask } from '../persistence/stops';

/** What a driver did, with the device's own id of it. */
export interface Act {
  readonly id: string;
  readonly at: string;
}

const NOT_THERE = new Set(
  (['goods-not-there', 'not-prepared', 'already-collected'] as const).map((word) => traceabilityRefusals.code(word)),
);

/** In the ledger, goods follow the driver: from the producer to the hub, from the hub to the buyer. */
@Injectable()
export class StopGoods {
  constructor(
    private readonly collecting: CollectGoods,
    private readonly delivering: DeliverGoods,
  ) {}

  /** Refusals: delivery-rounds.goods-not-there, delivery-rounds.loaded-whole, traceability.lot-held. */
  async collect(work: Work, { id, at }: Act, tasks: readonly DueTask[], counts: Handed): Promise<void> {
    const { hub } = work.settings<DeliveryRoundsSettings>('delivery-rounds');
    const left = leftBehind(tasks, counts);
    const loaded = tasks.filter(({ elsewhere, allocationId }) => !elsewhere && !left.has(allocationId));
    for (const [supplierOrderId, own] of Map.groupBy(loaded, (task) => task.supplierOrderId)) {
      const allocationIds = own.map(({ allocationId }) => allocationId);
      const act = { at, callerId: derived(supplierOrderId, id) };
      const to = { toPartyId: work.territory.id, toPartyName: hub.name };
      await inOurWords(this.collecting.collect(work, { supplierOrderId, ...to, ...act, allocationIds }));
    }
  }

  /** Refusals: delivery-rounds.goods-not-there, traceability.lot-held. */
  async deliver(work: Work, { id, at }: Act, tasks: readonly DueTask[], counts: Handed): Promise<void> {
    for (const [orderId, own] of Map.groupBy(tasks, (task) => task.orderId)) {
      const handing = { orderId, at, callerId: derived(orderId, id), counts: countsOfOrder(own, counts) };
      await inOurWords(this.delivering.deliver(work, handing));
    }
  }
}

/** To a driver, goods that are not there are missing in the van, for whatever reason. */
async function inOurWords(moving: Promise<void>): Promise<void> {
  try {
    await moving;
  } catch (error) {
    if (error instanceof Refusal && NOT_THERE.has(error.code)) throw deliveryRoundsRefusals.because('goods-not-there');
    throw error;
  }
}
