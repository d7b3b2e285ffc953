import { Injectable } from '@nestjs/common';
import { CollectGoods, DeliverGoods } from '@maillon/core/traceability/server';
import { Refusal } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { deliveryRoundsRefusals, type DeliveryRoundsSettings, type Stop as StopView } from '@maillon/plugins/delivery-rounds/contract';
import { v5 as derived } from 'uuid';
import { z } from 'zod';
import { FAILURES } from '../domain/stop';
import { countsOfOrder, leftBehind, mustBeDue, type Handed } from '../domain/handed-over';
import { Stops, type DueTask } from '../persistence/stops';
import { stopOfId } from './round-rows.sql';

const handed = z.object({ allocationId: z.uuid(), count: z.number().int().min(0) });
const input = z.object({
  input: z.object({
    id: z.uuid(),
    stopId: z.uuid(),
    outcome: z.enum(['done', 'partial', 'failed']),
    at: z.iso.datetime(),
    failure: z.enum(FAILURES).nullish(),
    tasks: z.array(handed).max(500).nullish(),
  }),
});
type Input = z.infer<typeof input>;

/** What a driver did at a stop. The goods move in the ledger, in the same transaction. */
@Injectable()
export class RecordStop implements UseCase<Input, StopView> {
  readonly name = 'delivery-rounds.record-stop';
  readonly permission = 'delivery-rounds.record';
  readonly input = input;

  constructor(
    private readonly stops: Stops,
    private readonly collecting: CollectGoods,
    private readonly delivering: DeliverGoods,
  ) {}

  async execute(work: Work, { input: record }: Input): Promise<StopView> {
    const stop = await this.stops.held(work, record.stopId);
    const round = await this.stops.roundOf(work, stop);
    work.allow('delivery-rounds.record', 'Stop', { driverMembershipId: round.driverMembershipId });
    const known = stop.record({ ...record, at: new Date(record.at), failure: record.failure ?? null });
    if (!known && record.outcome !== 'failed') {
      const tasks = await this.stops.tasks(work, stop, round);
      const counts = new Map((record.tasks ?? []).map(({ allocationId, count }) => [allocationId, count]));
      mustBeDue(tasks, counts);
      await this.move(work, round.kind, record, tasks, counts);
    }
    await work.em.flush();
    return (await stopOfId(work, stop.id))!;
  }

  private async move(work: Work, kind: 'collection' | 'delivery', { id, at }: Input['input'], tasks: readonly DueTask[], counts: Handed): Promise<void> {
    try {
      if (kind === 'collection') await this.collect(work, { id, at }, tasks, counts);
      else await this.deliver(work, { id, at }, tasks, counts);
    } catch (error) {
      if (error instanceof Refusal && /goods-not-there|not-prepared|already-collected/.test(error.code)) throw deliveryRoundsRefusals.because('goods-not-there');
      throw error;
    }
  }

  private async collect(work: Work, { id, at }: { id: string; at: string }, tasks: readonly DueTask[], counts: Handed): Promise<void> {
    const { hub } = work.settings<DeliveryRoundsSettings>('delivery-rounds');
    const left = leftBehind(tasks, counts);
    for (const [supplierOrderId, own] of Map.groupBy(tasks.filter(({ elsewhere }) => !elsewhere), (task) => task.supplierOrderId)) {
      const allocationIds = own.map(({ allocationId }) => allocationId).filter((allocation) => !left.has(allocation));
      if (allocationIds.length === 0) continue;
      await this.collecting.collect(work, { supplierOrderId, toPartyId: work.territory.id, toPartyName: hub.name, at, callerId: derived(supplierOrderId, id), allocationIds });
    }
  }

  private async deliver(work: Work, { id, at }: { id: string; at: string }, tasks: readonly DueTask[], counts: Handed): Promise<void> {
    for (const [orderId, own] of Map.groupBy(tasks, (task) => task.orderId)) {
      await this.delivering.deliver(work, { orderId, at, callerId: derived(orderId, id), counts: countsOfOrder(own, counts) });
    }
  }
}
