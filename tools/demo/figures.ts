import { estimateCents } from './money.ts';
import type { DemoDay, DemoOffer, DemoOrder } from './shapes.ts';

/** What the demand of a day amounts to; shares are between 0 and 1. */
export interface DayFigures {
  readonly orders: number;
  readonly lines: number;
  readonly medianLines: number;
  readonly medianNetCents: number;
  readonly medianProducers: number;
  readonly producersOrdered: number;
  readonly netMassG: number;
  readonly valueCents: number;
  /** Lines sold by the kilogram or by catch weight. */
  readonly byWeightShare: number;
  readonly acceptedSubstitutionShare: number;
  /** Lines that ask for more than the earlier orders have left. */
  readonly soldOutShare: number;
  /** Lines on an offer that its producer takes back before the cut-off. */
  readonly withdrawnShare: number;
}

export function dayFigures(day: DemoDay): DayFigures {
  const offers = new Map(day.offers.map((offer) => [offer.key, offer]));
  const lines = day.orders.flatMap((order) => order.lines);
  const gone = new Set(day.withdrawals.map((withdrawal) => withdrawal.offerKey));
  const net = (order: DemoOrder) =>
    sum(order.lines.map((line) => line.quantity * estimateCents(offers.get(line.offerKey)!)));
  const share = (kept: readonly unknown[]) => kept.length / lines.length;
  return {
    orders: day.orders.length,
    lines: lines.length,
    medianLines: median(day.orders.map((order) => order.lines.length)),
    medianNetCents: median(day.orders.map(net)),
    medianProducers: median(day.orders.map((order) => new Set(order.lines.map((line) => line.producerSiret)).size)),
    producersOrdered: new Set(lines.map((line) => line.producerSiret)).size,
    netMassG: sum(lines.map((line) => line.quantity * offers.get(line.offerKey)!.nominalMassG)),
    valueCents: sum(day.orders.map(net)),
    byWeightShare: share(lines.filter((line) => soldByWeight(offers.get(line.offerKey)!))),
    acceptedSubstitutionShare: share(lines.filter((line) => line.substitution === 'accept')),
    soldOutShare: share(soldOutLines(day)),
    withdrawnShare: share(lines.filter((line) => gone.has(line.offerKey))),
  };
}

/** First come, first served: the lines for which not enough is left, with what is left. */
export function soldOutLines(day: Pick<DemoDay, 'offers' | 'orders'>): { offerKey: string; left: number }[] {
  const left = new Map(day.offers.map((offer) => [offer.key, offer.availableQuantity]));
  return day.orders.flatMap((order) =>
    order.lines.flatMap(({ offerKey, quantity }) => {
      const available = left.get(offerKey)!;
      left.set(offerKey, Math.max(0, available - quantity));
      return quantity > available ? [{ offerKey, left: available }] : [];
    }),
  );
}

export function soldByWeight(offer: DemoOffer): boolean {
  return offer.pricing === 'kg' || offer.unitKind === 'kg';
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
