/** What a buyer agreed to beforehand; 0: nothing was said that way. */
export interface Consent {
  /** With each producer, in cents. */
  readonly topUpCents: number;
  /** Of the whole order, over all producers. */
  readonly topUpPercent: number;
  /** What the whole order asks now, in cents, with what it has grown by already. */
  readonly basketCents: number;
  readonly grownCents: number;
}

/** By how much an order may still grow for one producer, in cents. Of two limits the smaller counts. */
export function consentCents({ topUpCents, topUpPercent, basketCents, grownCents }: Consent): number {
  const ordered = basketCents - grownCents;
  const ofBasket = Math.max(0, Math.floor((ordered * topUpPercent) / 100) - grownCents);
  if (topUpPercent === 0) return topUpCents;
  return topUpCents === 0 ? ofBasket : Math.min(topUpCents, ofBasket);
}
