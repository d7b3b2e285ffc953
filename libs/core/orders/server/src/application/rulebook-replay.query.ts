import { Injectable } from '@nestjs/common';
import type { MinimumReplay, PlannedMisfit, ProducerReplay, RulebookReplay } from '@maillon/core/orders/contract';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import {
  LocalProducers,
  RulebookCheck,
  Rulebooks,
  pooledMinimumOf,
  rulebookInput,
} from '@maillon/core/rulebook/server';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { RecordedSales, type RecordedOrder, type RecordedSession } from '../persistence/recorded-sales';
import { cutOffOfRules } from './cut-off-of-rules';
import { FulfilmentModules } from './fulfilment-modules';
import { replaySession, type ProducerSales, type ReplayedSession, type Side } from './replay-session';
import { SessionRules } from './session-rules';

const MOST_ORDERS = 200;
const MOST_LINES = 500;
const MOST_PRODUCERS = 100;
const MOST_MINIMUMS = 200;

const input = z.object({
  rulebook: rulebookInput,
  validFrom: z.iso.date(),
  sessions: z.number().int().min(1).max(12).default(4),
});
type Input = z.infer<typeof input>;

/** What rules would have made of the last sales. Sites are where they are today, labels what they were then. */
@Injectable()
export class ReplayOfRulebook implements ReadCase<Input, RulebookReplay> {
  readonly name = 'orders.rulebook-replay';
  readonly permission = 'rulebook.manage';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly check: RulebookCheck,
    private readonly rulebooks: Rulebooks,
    private readonly sales: RecordedSales,
    private readonly producers: LocalProducers,
    private readonly sessionRules: SessionRules,
    private readonly fulfilment: FulfilmentModules,
  ) {}

  async read(reading: Reading, { rulebook, validFrom, sessions: count }: Input): Promise<RulebookReplay> {
    await this.check.mustHoldTogether(reading, rulebook);
    const history = await this.rulebooks.history(reading);
    const sessions = await this.sales.lastSessions(reading, count);
    const orders = await this.sales.orders(
      reading,
      sessions.map(({ id }) => id),
    );
    const francos = await this.sales.francos(reading, orders);
    const bySession = Map.groupBy(orders, ({ sessionId }) => sessionId);
    const replays: ReplayedSession[] = [];
    const stated = (id: string) =>
      new Map(francos.flatMap((one) => (one.sessionId === id ? [[one.producerId, one.minimumCents]] : [])));
    for (const session of sessions) {
      const then = await this.side(reading, history.on(session.deliveryDay)?.rulebook ?? NO_RULES, session, {
        isPast: true,
        francos: stated(session.id),
      });
      const tried = await this.side(reading, rulebook, session, { isPast: false, francos: stated(session.id) });
      replays.push(replaySession(session, bySession.get(session.id) ?? [], [then, tried]));
    }
    return { ...answer(replays), planned: await this.misfits(reading, rulebook, validFrom) };
  }

  private async side(
    reading: Reading,
    rules: Rulebook,
    session: RecordedSession,
    { isPast, francos }: { readonly isPast: boolean; readonly francos: ReadonlyMap<string, number> },
  ): Promise<Side> {
    const { deliveryDay } = session;
    const local = await this.producers.by(rules, reading, deliveryDay);
    const localTo = remembered((order: RecordedOrder) => local.for(order.place));
    const day = { deliveryDay, timeZone: reading.territory.timeZone };
    return {
      rules,
      locale: reading.locale,
      cutOffOf: (family) => cutOffOfRules(rules, family, day),
      // What was written at the cut-off is what was true then.
      isLocal: (order, line) => (isPast ? line.isLocal : null) ?? localTo(order).has(line.producerId),
      isBrought: ({ fulfilmentModule }) => this.fulfilment.isBrought(fulfilmentModule),
      pooledMinimumOf: (producerId) => francos.get(producerId) ?? pooledMinimumOf(rules),
      dayFault: isPast ? null : await this.sessionRules.dayFault(reading, rules, deliveryDay),
    };
  }

  private async misfits(reading: Reading, rules: Rulebook, validFrom: string): Promise<PlannedMisfit[]> {
    const misfits: PlannedMisfit[] = [];
    for (const session of await this.sales.plannedFrom(reading, validFrom)) {
      const fault = await this.sessionRules.fault(reading, rules, session);
      const { id: sessionId, name, deliveryDay } = session;
      if (fault) misfits.push({ sessionId, name, deliveryDay, reasonText: fault.say(reading.locale) });
    }
    return misfits;
  }
}

/** Kept for each buyer: a buyer who orders twice stands in one place. */
function remembered(find: (order: RecordedOrder) => ReadonlySet<string>) {
  const known = new Map<string, ReadonlySet<string>>();
  return (order: RecordedOrder) => {
    const found = known.get(order.buyerId) ?? find(order);
    known.set(order.buyerId, found);
    return found;
  };
}

function answer(replays: readonly ReplayedSession[]): Omit<RulebookReplay, 'planned'> {
  const orders = replays.flatMap((replay) => replay.orders).toSorted((a, b) => lossOf(b) - lossOf(a));
  const lines = replays.flatMap((replay) => replay.lines).toSorted((a, b) => b.cents - a.cents);
  return {
    sessions: replays.map(({ summary }) => summary),
    orders: orders.slice(0, MOST_ORDERS),
    orderCount: orders.length,
    lines: lines.slice(0, MOST_LINES),
    lineCount: lines.length,
    producers: producersOf(replays.flatMap(({ sales }) => sales)),
    minimums: replays
      .flatMap((replay) => replay.minimums)
      .toSorted((a, b) => lackOf(b) - lackOf(a))
      .slice(0, MOST_MINIMUMS),
  };
}

function lackOf(one: MinimumReplay): number {
  return one.isMissedAfter ? one.minimumAfterCents - one.orderedAfterCents : 0;
}

function lossOf(sides: { readonly salesBeforeCents: number; readonly salesAfterCents: number }): number {
  return sides.salesBeforeCents - sides.salesAfterCents;
}

function producersOf(sales: readonly ProducerSales[]): ProducerReplay[] {
  return [...Map.groupBy(sales, ({ producerId }) => producerId).values()]
    .map(summed)
    .filter((one) => lossOf(one) !== 0 || one.commissionBeforeCents !== one.commissionAfterCents)
    .toSorted((a, b) => lossOf(b) - lossOf(a) || (a.producerName < b.producerName ? -1 : 1))
    .slice(0, MOST_PRODUCERS);
}

function summed(sales: readonly ProducerSales[]): ProducerReplay {
  const sum = (pick: (one: ProducerSales) => number) => sales.reduce((total, one) => total + pick(one), 0);
  const { producerId, producerName } = sales[0]!;
  return {
    ...{ producerId, producerName, linesRefused: sum((one) => one.linesRefused) },
    salesBeforeCents: sum((one) => one.beforeCents),
    salesAfterCents: sum((one) => one.afterCents),
    commissionBeforeCents: sum((one) => one.commissionBeforeCents),
    commissionAfterCents: sum((one) => one.commissionAfterCents),
  };
}
