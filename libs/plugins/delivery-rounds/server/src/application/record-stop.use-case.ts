import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import type { Stop as StopView } from '@maillon/plugins/delivery-rounds/contract';
import { z } from 'zod';
import { mustBeDue, mustHandOverSomething, type Handed } from '../domain/handed-over';
import { FAILURES, type Stop } from '../domain/stop';
import { Stops, type DueTask, type StopRound } from '../persistence/stops';
import { stopOfId } from './round-rows.sql';
import { StopGoods } from './stop-goods';

const handed = z.object({ allocationId: z.uuid(), count: z.number().int().min(0).max(100_000) });
const record = z
  .object({
    id: z.uuid(),
    stopId: z.uuid(),
    outcome: z.enum(['done', 'partial', 'failed']),
    at: z.iso.datetime({ offset: true }),
    failure: z.enum(FAILURES).nullish(),
    tasks: z.array(handed).max(500).nullish(),
  })
  .refine(({ outcome, tasks }) => outcome === 'partial' || !tasks?.length, { path: ['tasks'] })
  .refine(({ tasks }) => namedOnce(tasks ?? []), { path: ['tasks'] });
const input = z.object({ input: record });
type Input = z.infer<typeof input>;

/** What a driver did at a stop. The goods move in the ledger, in the same transaction. */
@Injectable()
export class RecordStop implements UseCase<Input, StopView> {
  readonly name = 'delivery-rounds.record-stop';
  readonly permission = 'delivery-rounds.record';
  readonly input = input;

  constructor(
    private readonly stops: Stops,
    private readonly goods: StopGoods,
  ) {}

  async execute(work: Work, { input: recorded }: Input): Promise<StopView> {
    const stop = await this.stops.held(work, recorded.stopId);
    const round = await this.stops.roundOf(work, stop);
    work.allow('delivery-rounds.record', 'Stop', { driverMembershipId: round.driverMembershipId });
    const said = { ...recorded, at: new Date(recorded.at), failure: recorded.failure ?? null };
    const before = { state: stop.state };
    if (stop.record(said, work.at)) await this.follow(work, stop, round, recorded);
    work.changed(before, { state: stop.state });
    await work.em.flush();
    return (await stopOfId(work, stop.id))!;
  }

  private async follow(work: Work, stop: Stop, round: StopRound, recorded: Input['input']): Promise<void> {
    const tasks = await this.stops.tasks(work, stop, round);
    const counts = new Map((recorded.tasks ?? []).map(({ allocationId, count }) => [allocationId, count]));
    mustBeDue(tasks, counts);
    if (recorded.outcome === 'partial') mustHandOverSomething(tasks, counts);
    if (round.kind === 'delivery') return this.hand(work, stop, round, recorded, tasks, counts);
    if (recorded.outcome !== 'failed') await this.goods.collect(work, recorded, tasks, counts);
  }

  private async hand(
    work: Work,
    stop: Stop,
    round: StopRound,
    recorded: Input['input'],
    tasks: readonly DueTask[],
    counts: Handed,
  ): Promise<void> {
    await this.goods.load(work, recorded, round, await this.stops.leaving(work, stop));
    if (recorded.outcome !== 'failed') await this.goods.deliver(work, recorded, tasks, counts);
    await this.goods.bringBack(work, recorded, tasks, recorded.failure);
  }
}

function namedOnce(tasks: readonly { readonly allocationId: string }[]): boolean {
  return new Set(tasks.map(({ allocationId }) => allocationId)).size === tasks.length;
}
