import { purchasingRefusals } from '@maillon/core/purchasing/contract';
import type { Refusal } from '@maillon/platform/contract';
import { besides, serve, type Candidate, type DayOnSale, type Serving, type WantedGoods } from './serving';

export interface TakeOffer extends Candidate {
  /** What the basket holds of it. */
  readonly inBasket: number;
}

export interface Taken<Offer extends TakeOffer> extends Serving<Offer> {
  readonly outcome: 'taken' | 'fewer' | 'missing';
  /** What the basket is to hold of the very goods. */
  readonly quantity: number;
}

export interface Taking<Offer extends TakeOffer = TakeOffer> {
  readonly wanted: WantedGoods;
  readonly quantity: number;
  /** A buyer who has more of it in the basket keeps it; what is prepared for them is exact. */
  readonly keepMore: boolean;
  /** Why so many units of an offer cost more than the kitchen accepts; absent: nothing costs too much. */
  readonly tooDear?: (offer: Offer, quantity: number) => Refusal | null;
}

/** How much of wanted goods goes into the basket: a quantity that is set, so that twice is once. */
export function take<Offer extends TakeOffer>(
  { wanted, quantity, keepMore, tooDear }: Taking<Offer>,
  candidates: readonly Offer[],
  day: DayOnSale,
): Taken<Offer> {
  const serving = serve(wanted, candidates, day);
  if (!serving.offer) return { ...serving, outcome: 'missing', quantity: 0 };
  const { available: left, inBasket } = serving.offer;
  const taken = Math.min(quantity, left);
  const dear = taken > 0 ? tooDear?.(serving.offer, taken) : null;
  if (dear)
    return { offer: null, reason: dear, proposals: besides(wanted, candidates), outcome: 'missing', quantity: 0 };
  const held = keepMore ? Math.max(taken, inBasket) : taken;
  if (taken === quantity) return { ...serving, outcome: 'taken', quantity: held };
  const reason: Refusal = purchasingRefusals.because('fewer', { left, wanted: quantity });
  return { offer: serving.offer, reason, proposals: besides(wanted, candidates), outcome: 'fewer', quantity: held };
}
