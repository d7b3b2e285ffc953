import { Injectable } from '@nestjs/common';
import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import { CollectGoods, DeliverGoods, LoadGoods, ReturnGoods } from '@maillon/core/traceability/server';
import { Refusal } from '@maillon/platform/contract';
import type { Work } from '@maillon/platform/server';
import { deliveryRoundsRefusals, type DeliveryRoundsSettings } from '@maillon/plugins/delivery-rounds/contract';
import { v5 as derived } from 'uuid';
import { countsOfOrder, handsOverNothing, leftBehind, type Handed } from '../domain/handed-over';
import { reasonsOf, type Failure } from '../domain/missed';
import type { DueTask, LeavingPart, StopRound } from '../persistence/stops';

/** What a driver did, with the device's own id of it. */
export interface Act {
  readonly id: string;
  readonly at: string;
}

const NOT_THERE = new Set(
  (['goods-not-there', 'not-prepared', 'already-collected'] as const).map((word) => traceabilityRefusals.code(word)),
);

/** In the ledger, goods follow the driver: from the producer to the hub, on the van, to the buyer, or back to the hub. */
@Injectable()
export class StopGoods {
  constructor(
    private readonly collecting: CollectGoods,
    private readonly loading: LoadGoods,
    private readonly delivering: DeliverGoods,
    private readonly returning: ReturnGoods,
  ) {}

  /** Refusals: delivery-rounds.goods-not-there, delivery-rounds.loaded-whole, traceability.lot-held. */
  async collect(work: Work, { id, at }: Act, tasks: readonly DueTask[], counts: Handed): Promise<void> {
    const to = hubOf(work);
    const left = leftBehind(tasks, counts);
    const loaded = tasks.filter(({ elsewhere, allocationId }) => !elsewhere && !left.has(allocationId));
    for (const [supplierOrderId, own] of Map.groupBy(loaded, (task) => task.supplierOrderId)) {
      const allocationIds = own.map(({ allocationId }) => allocationId);
      const act = { at, callerId: derived(supplierOrderId, id) };
      await inOurWords(this.collecting.collect(work, { supplierOrderId, ...to, ...act, allocationIds }));
    }
  }

  /** What is in the hub of these parts leaves it. */
  load(work: Work, { id, at }: Act, round: StopRound, parts: readonly LeavingPart[]): Promise<void> {
    return this.loading.load(work, {
      orderIds: [...new Set(parts.map(({ orderId }) => orderId))],
      allocationIds: parts.map(({ allocationId }) => allocationId),
      toPartyId: round.vehicleId,
      toPartyName: round.vehicleName,
      at,
      callerId: id,
    });
  }

  /** Refusals: delivery-rounds.goods-not-there, traceability.lot-held. */
  async deliver(work: Work, { id, at }: Act, tasks: readonly DueTask[], counts: Handed): Promise<void> {
    for (const [orderId, own] of Map.groupBy(tasks, (task) => task.orderId)) {
      if (handsOverNothing(own, counts)) continue;
      const handing = { orderId, at, callerId: derived(orderId, id), counts: countsOfOrder(own, counts) };
      await inOurWords(this.delivering.deliver(work, handing));
    }
  }

  /** After an attempt: whatever was due here and not handed over. */
  async bringBack(
    work: Work,
    { id, at }: Act,
    tasks: readonly DueTask[],
    failure: Failure | null | undefined,
  ): Promise<void> {
    const here = tasks.filter(({ elsewhere }) => !elsewhere);
    for (const [orderId, own] of Map.groupBy(here, (task) => task.orderId)) {
      const allocationIds = own.map(({ allocationId }) => allocationId);
      const act = { at, callerId: derived(orderId, id), ...reasonsOf(failure) };
      await this.returning.bringBack(work, { orderId, allocationIds, ...hubOf(work), ...act });
    }
  }
}

function hubOf(work: Work): { toPartyId: string; toPartyName: string } {
  const { hub } = work.settings<DeliveryRoundsSettings>('delivery-rounds');
  return { toPartyId: work.territory.id, toPartyName: hub.name };
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
