import type { SalesUnitShape } from './sales-unit';

/** What an offer shows of its product, unit, producer and prices: a projection kept in its row by the database. */
export interface OfferCard {
  readonly product: {
    readonly id: string;
    readonly name: string;
    readonly producerId: string;
    readonly labels: readonly string[];
  };
  readonly unit: SalesUnitShape & { readonly id: string };
  readonly producer: { readonly id: string; readonly name: string; readonly commune: string };
  /** The prices that may hold while the offer lasts, as [first day, exact decimal], in order. */
  readonly prices: readonly (readonly [string, string])[];
}

/** The unit price on a day: that of the last change until then. Before the first one, the first. */
export function unitPriceOn({ prices }: Pick<OfferCard, 'prices'>, day: string): string {
  const begun = prices.filter(([from]) => from <= day);
  const [, unitPrice] = begun.at(-1) ?? prices[0] ?? [];
  if (unitPrice === undefined) throw new Error('This offer has no price.');
  return unitPrice;
}
