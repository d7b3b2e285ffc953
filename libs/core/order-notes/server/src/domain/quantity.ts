/** How much, as written: thousandths, so that ½ and 1,5 are exact. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Null: some, a little, or nothing said. */
  readonly thousandths: number | null;
  /** The other end of "2 or 3". */
  readonly orThousandths?: number;
  /** A measure or a container of units.ts; null when none was said. */
  readonly unit: string | null;
  /** What one container holds, in base units: "cagettes de 5 kg". */
  readonly size?: { readonly base: 'gram' | 'millilitre'; readonly quantity: number };
  /** "un" and "une", which are no number unless a product or a unit follows. */
  readonly article: boolean;
}

/** "0 beurre": nothing of it, and no other number in doubt. */
export function isNothing(quantity: Quantity | null): boolean {
  return quantity?.thousandths === 0 && quantity.orThousandths === undefined;
}
