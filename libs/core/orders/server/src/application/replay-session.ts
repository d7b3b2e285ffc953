import type {
  LineReplay,
  MinimumReplay,
  OrderReplay,
  ReplayFigures,
  SessionReplay,
} from '@maillon/core/orders/contract';
import type { PricedWay } from '@maillon/core/rulebook/contract';
import { commissionOf } from '@maillon/core/rulebook/server';
import type { Refusal } from '@maillon/platform/contract';
import type { RecordedLine, RecordedOrder, RecordedSession } from '../persistence/recorded-sales';
import { judgeOrder, type Judgement, type RulesToApply } from './judge-order';
import { replayMinimums, type MinimumSide } from './replay-minimums';

/** Rules, and what is local by them: all that a replay needs of one side. */
export interface Side extends RulesToApply {
  isLocal(order: RecordedOrder, line: RecordedLine): boolean;
  isBrought(order: RecordedOrder): boolean;
  /** What all orders of the session together had to reach with a producer; 0: nothing. */
  pooledMinimumOf(producerId: string): number;
  /** Why nothing is delivered on the day of the session. */
  readonly dayFault: Refusal | null;
}

/** What one order would have been by one side's rules. */
interface OrderOutcome {
  readonly order: RecordedOrder;
  readonly judgement: Judgement;
  /** Why nothing of it stands; null while something does. */
  readonly refusal: Refusal | null;
  readonly standing: readonly RecordedLine[];
}

export interface ReplayedSession {
  readonly summary: SessionReplay;
  readonly orders: readonly OrderReplay[];
  readonly lines: readonly LineReplay[];
  readonly sales: readonly ProducerSales[];
  readonly minimums: readonly MinimumReplay[];
}

/** What one producer would have sold in one session. */
export interface ProducerSales {
  readonly producerId: string;
  readonly producerName: string;
  readonly linesRefused: number;
  readonly beforeCents: number;
  readonly afterCents: number;
  readonly commissionBeforeCents: number;
  readonly commissionAfterCents: number;
}

/** One recorded session by the rules of its day and by others, line by line. */
export function replaySession(
  session: RecordedSession,
  orders: readonly RecordedOrder[],
  [then, tried]: readonly [Side, Side],
): ReplayedSession {
  const pairs = orders.map((order) => [outcome(order, then), outcome(order, tried)] as const);
  const [before, after] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
  return {
    summary: {
      ...{ sessionId: session.id, name: session.name, deliveryDay: session.deliveryDay },
      before: figures(before, then),
      after: figures(after, tried),
      refusedBecause: tried.dayFault?.say(tried.locale) ?? null,
      isReproduced: before.every((one) => isAsRecorded(one)),
    },
    orders: pairs.filter(([a, b]) => isChanged(a, b)).map(([a, b]) => orderReplay(session, a, b, tried)),
    lines: pairs.flatMap(([a, b]) => lineReplays(session, a, b, [then, tried])),
    sales: salesOf(before, after, then, tried),
    minimums: replayMinimums(session, minimumSide(before, then), minimumSide(after, tried)),
  };
}

function minimumSide(outcomes: readonly OrderOutcome[], side: Side): MinimumSide {
  return {
    standing: outcomes.flatMap(({ standing }) => standing),
    leastOf: (producerId) => side.pooledMinimumOf(producerId),
  };
}

function outcome(order: RecordedOrder, side: Side): OrderOutcome {
  const lines = order.lines.map((line) => ({ ...line, isLocal: side.isLocal(order, line) }));
  const minimumCents = order.agreedMinimumCents || side.rules.minimumOrderCents;
  const judgement = judgeOrder({ lines, at: order.placedAt, minimumCents, way: wayOf(order, side) }, side);
  const standing = order.lines.filter(({ id }) => !judgement.lineFaults.has(id));
  const nothing = standing.length ? null : ([...judgement.lineFaults.values()][0] ?? null);
  const refusal = side.dayFault ?? judgement.orderFault ?? nothing;
  return { order, judgement, refusal, standing: refusal ? [] : standing };
}

/** What its module asked then stays what it was: other rules are tried, no other tariff. */
function wayOf(order: RecordedOrder, side: Side): PricedWay {
  return { isBrought: side.isBrought(order), costCents: order.deliveryCostCents };
}

/** Every line stands, and the delivery costs what was written down. */
function isAsRecorded({ order, judgement, refusal, standing }: OrderOutcome): boolean {
  return !refusal && standing.length === order.lines.length && judgement.deliveryFeeCents === order.deliveryFeeCents;
}

function feeOf({ judgement, refusal }: OrderOutcome): number {
  return refusal ? 0 : judgement.deliveryFeeCents;
}

function isChanged(before: OrderOutcome, after: OrderOutcome): boolean {
  return sumOf(before.standing) !== sumOf(after.standing) || feeOf(before) !== feeOf(after);
}

function figures(outcomes: readonly OrderOutcome[], side: Side): ReplayFigures {
  const held = outcomes.filter(({ standing }) => standing.length > 0);
  const salesCents = sumOf(held.flatMap(({ standing }) => standing));
  const local = held.flatMap(({ order, standing }) => standing.filter((line) => side.isLocal(order, line)));
  return {
    orders: held.length,
    lines: held.reduce((sum, { standing }) => sum + standing.length, 0),
    salesCents,
    deliveryFeeCents: held.reduce((sum, one) => sum + feeOf(one), 0),
    commissionCents: [...salesByProducer(held).values()].reduce(
      (sum, cents) => sum + commissionOf(side.rules.commissionBp, cents),
      0,
    ),
    localShareBp: salesCents ? Math.round((sumOf(local) * 10_000) / salesCents) : null,
  };
}

function orderReplay(session: RecordedSession, before: OrderOutcome, after: OrderOutcome, tried: Side): OrderReplay {
  const { id: orderId, reference, buyerName } = before.order;
  return {
    ...{ orderId, reference, buyerName, deliveryDay: session.deliveryDay },
    salesBeforeCents: sumOf(before.standing),
    salesAfterCents: sumOf(after.standing),
    feeBeforeCents: feeOf(before),
    feeAfterCents: feeOf(after),
    refusedBecause: after.refusal?.say(tried.locale) ?? null,
  };
}

function lineReplays(
  session: RecordedSession,
  before: OrderOutcome,
  after: OrderOutcome,
  [then, tried]: readonly [Side, Side],
): LineReplay[] {
  return before.standing.flatMap((line) => {
    const fault = after.judgement.lineFaults.get(line.id) ?? after.refusal;
    const change = fault ? 'refused' : localChange(then.isLocal(before.order, line), tried.isLocal(before.order, line));
    if (!change) return [];
    const { id: orderId, reference: orderReference, buyerName } = before.order;
    const { id: lineId, producerName, productName, quantity, unitLabel, cents } = line;
    return [
      {
        ...{
          lineId,
          orderId,
          orderReference,
          buyerName,
          producerName,
          productName,
          quantity,
          unitLabel,
          cents,
          change,
        },
        deliveryDay: session.deliveryDay,
        reason: fault?.code ?? null,
        reasonText: fault?.say(tried.locale) ?? null,
      },
    ];
  });
}

function localChange(was: boolean, is: boolean): 'becomes-local' | 'no-longer-local' | null {
  if (was === is) return null;
  return is ? 'becomes-local' : 'no-longer-local';
}

function salesOf(
  before: readonly OrderOutcome[],
  after: readonly OrderOutcome[],
  then: Side,
  tried: Side,
): ProducerSales[] {
  const [sold, would] = [salesByProducer(before), salesByProducer(after)];
  const names = new Map(before.flatMap(({ order }) => order.lines.map((line) => [line.producerId, line.producerName])));
  const [linesBefore, linesAfter] = [linesByProducer(before), linesByProducer(after)];
  return [...sold].map(([producerId, beforeCents]) => ({
    ...{ producerId, producerName: names.get(producerId)!, beforeCents, afterCents: would.get(producerId) ?? 0 },
    linesRefused: (linesBefore.get(producerId) ?? 0) - (linesAfter.get(producerId) ?? 0),
    commissionBeforeCents: commissionOf(then.rules.commissionBp, beforeCents),
    commissionAfterCents: commissionOf(tried.rules.commissionBp, would.get(producerId) ?? 0),
  }));
}

function salesByProducer(outcomes: readonly OrderOutcome[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { producerId, cents } of outcomes.flatMap(({ standing }) => standing))
    sums.set(producerId, (sums.get(producerId) ?? 0) + cents);
  return sums;
}

function linesByProducer(outcomes: readonly OrderOutcome[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { producerId } of outcomes.flatMap(({ standing }) => standing))
    counts.set(producerId, (counts.get(producerId) ?? 0) + 1);
  return counts;
}

function sumOf(lines: readonly { readonly cents: number }[]): number {
  return lines.reduce((sum, { cents }) => sum + cents, 0);
}
