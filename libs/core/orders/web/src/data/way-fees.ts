import { vatOf } from '@maillon/core/catalogue/contract';
import { deliveryFeeOf, type FeeRules, type PricedWay } from '@maillon/core/rulebook/contract';

interface Sums {
  readonly byRate: readonly { readonly rateBp: number; readonly baseCents: number }[];
}

/** A basket, as far as the price of receiving it goes. Cents excluding VAT. */
export interface BasketToReceive {
  readonly estimateCents: number;
  readonly terms: FeeRules & { readonly deliveryVatBp: number };
  readonly vat: Sums;
}

/** What the ways that can be had cost: from the least to the most. */
export interface WayFees {
  readonly leastCents: number;
  readonly mostCents: number;
  readonly isBrought: boolean;
}

export function feeOf({ estimateCents, terms }: BasketToReceive, way: PricedWay): number {
  return deliveryFeeOf(terms, estimateCents, way);
}

/** Of having it brought, or of fetching it where nobody brings anything; null while no way is known. */
export function feesOf(
  basket: BasketToReceive,
  ways: readonly (PricedWay & { readonly feasible: boolean })[],
): WayFees | null {
  const feasible = ways.filter((way) => way.feasible);
  const isBrought = feasible.some((way) => way.isBrought);
  const fees = feasible.filter((way) => way.isBrought === isBrought).map((way) => feeOf(basket, way));
  return fees.length ? { leastCents: Math.min(...fees), mostCents: Math.max(...fees), isBrought } : null;
}

/** Tax of the goods and of receiving them, added up as the order will be. */
export function vatWith({ vat, terms }: BasketToReceive, feeCents: number) {
  const goods = vat.byRate.map(({ baseCents: cents, rateBp }) => ({ cents, rateBp }));
  return vatOf(feeCents ? [...goods, { cents: feeCents, rateBp: terms.deliveryVatBp }] : goods);
}
