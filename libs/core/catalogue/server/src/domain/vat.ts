import type { VatSums } from '@maillon/core/catalogue/contract';

/** An amount of a line, in cents without VAT, with the rate of its goods in basis points. */
export interface TaxedAmount {
  readonly cents: number;
  readonly rateBp: number;
}

/**
 * Amounts added up by rate, and the tax rounded once for each rate, half up: never line by line (CGI, ann. II, art. 242
 * nonies A, I, 11° asks for the total of each rate). The lowest rate first.
 */
export function vatOf(amounts: readonly TaxedAmount[]): VatSums {
  const byRate = [...Map.groupBy(amounts, ({ rateBp }) => rateBp)]
    .map(([rateBp, of]) => {
      const baseCents = of.reduce((sum, { cents }) => sum + cents, 0);
      return { rateBp, baseCents, vatCents: taxOf(baseCents, rateBp) };
    })
    .toSorted((a, b) => a.rateBp - b.rateBp);
  const excludingCents = byRate.reduce((sum, { baseCents }) => sum + baseCents, 0);
  const vatCents = byRate.reduce((sum, one) => sum + one.vatCents, 0);
  return { excludingCents, byRate, vatCents, includingCents: excludingCents + vatCents };
}

/** Whole numbers only: a product of cents and basis points stays far below what a number holds exactly. */
function taxOf(baseCents: number, rateBp: number): number {
  return Math.floor((baseCents * rateBp + 5_000) / 10_000);
}
