import { purchasingRefusals } from '@maillon/core/purchasing/contract';
import type { Refusal } from '@maillon/platform/contract';

/** Goods that a kitchen wants: a sales unit of a product. */
export interface WantedGoods {
  readonly unitId: string;
  readonly productId: string;
  readonly referenceCode: string;
  readonly season: string;
  readonly producerId: string;
  readonly producerName: string;
}

export interface Candidate {
  readonly offerId: string;
  readonly unitId: string;
  readonly productId: string;
  readonly referenceCode: string;
  readonly producerId: string;
  /** Sales units that can still be ordered. */
  readonly available: number;
  /** Why it cannot be ordered though it is there: a rule of the territory, or its own hour. */
  readonly fault: Refusal | null;
}

export type ServingKind = 'same' | 'other-unit' | 'other-producer';

export interface Proposal<Offer extends Candidate> {
  readonly offer: Offer;
  readonly kind: ServingKind;
}

export interface Serving<Offer extends Candidate> {
  /** The very goods, when they can be had. */
  readonly offer: Offer | null;
  /** Why they cannot; null while they can. */
  readonly reason: Refusal | null;
  /** Nearest first: in another unit, then from somebody else. Never taken without a choice. */
  readonly proposals: readonly Proposal<Offer>[];
}

const MOST_PROPOSALS = 3;

export interface DayOnSale {
  readonly deliveryDay: string;
  /** Producers who sell anything at all on that day. */
  readonly sellers: ReadonlySet<string>;
}

/** What serves wanted goods on a day. */
export function serve<Offer extends Candidate>(
  wanted: WantedGoods,
  candidates: readonly Offer[],
  day: DayOnSale,
): Serving<Offer> {
  const same = candidates.find(({ unitId }) => unitId === wanted.unitId);
  const canBeHad = candidates.filter(({ available, fault }) => available > 0 && !fault);
  const proposals = canBeHad
    .filter((offer) => offer.unitId !== wanted.unitId)
    .map((offer) => ({ offer, kind: kindOf(wanted, offer) }))
    .toSorted((a, b) => nearness(a.kind) - nearness(b.kind));
  const offer = same && canBeHad.includes(same) ? same : null;
  const near = offer ? [] : proposals.slice(0, MOST_PROPOSALS);
  return { offer, reason: offer ? null : reasonFor(wanted, same, proposals, day), proposals: near };
}

/** Other ways to the same goods, for who gets fewer than wanted. */
export function besides<Offer extends Candidate>(wanted: WantedGoods, candidates: readonly Offer[]): Proposal<Offer>[] {
  const others = candidates.filter(({ unitId }) => unitId !== wanted.unitId);
  const none = { deliveryDay: '2000-01-01', sellers: new Set<string>() };
  return [...serve(wanted, others, none).proposals];
}

function kindOf({ productId }: WantedGoods, offer: Candidate): ServingKind {
  return offer.productId === productId ? 'other-unit' : 'other-producer';
}

function nearness(kind: ServingKind): number {
  return kind === 'other-unit' ? 0 : 1;
}

function reasonFor(
  { season, producerId, producerName }: WantedGoods,
  same: Candidate | undefined,
  proposals: readonly Proposal<Candidate>[],
  { deliveryDay, sellers }: DayOnSale,
): Refusal {
  if (same?.fault) return same.fault;
  if (same) return purchasingRefusals.because('sold-out');
  if (proposals.some(({ kind }) => kind === 'other-unit')) return purchasingRefusals.because('other-unit-only');
  if (season[Number(deliveryDay.slice(5, 7)) - 1] === '-') return purchasingRefusals.because('out-of-season');
  if (!sellers.has(producerId)) return purchasingRefusals.because('producer-away', { producer: producerName });
  return purchasingRefusals.because('not-on-sale');
}
