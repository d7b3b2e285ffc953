import type { Rulebook } from './generated/types';

/** What the rules ask for receiving goods. */
export type FeeRules = Pick<Rulebook, 'deliveryFeeCents' | 'freeDeliveryFromCents'>;

/** A way of receiving goods, as far as its price goes. */
export interface PricedWay {
  /** The goods are brought; false where their buyer fetches them. */
  readonly isBrought: boolean;
  /** What whoever brings or keeps them asks, in cents excluding VAT; null: that is not known, and the rules say it. */
  readonly costCents?: number | null;
}

const BROUGHT: PricedWay = { isBrought: true };

/**
 * What the buyer of goods of that estimate pays for receiving them, in cents. A cost that is known takes the place of the
 * fee of the rules, the amount from which it is free stays theirs. Nothing is received for nothing ordered. Of fetching
 * the rules ask nothing.
 */
export function deliveryFeeOf(rules: FeeRules, estimateCents: number, way: PricedWay = BROUGHT): number {
  if (estimateCents <= 0 || isFree(rules, estimateCents)) return 0;
  return way.costCents ?? (way.isBrought ? rules.deliveryFeeCents : 0);
}

function isFree({ freeDeliveryFromCents }: FeeRules, estimateCents: number): boolean {
  return (
    freeDeliveryFromCents !== null && freeDeliveryFromCents !== undefined && estimateCents >= freeDeliveryFromCents
  );
}
