import type { VatSums } from './generated/types';

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
  const bases = new Map<number, number>();
  for (const { cents, rateBp } of amounts) bases.set(rateBp, (bases.get(rateBp) ?? 0) + cents);
  const byRate = [...bases]
    .map(([rateBp, baseCents]) => ({ rateBp, baseCents, vatCents: taxOf(baseCents, rateBp) }))
    .toSorted((a, b) => a.rateBp - b.rateBp);
  const excludingCents = byRate.reduce((sum, { baseCents }) => sum + baseCents, 0);
  const vatCents = byRate.reduce((sum, one) => sum + one.vatCents, 0);
  return { excludingCents, byRate, vatCents, includingCents: excludingCents + vatCents };
}

/** Whole numbers only: a product of cents and basis points stays far below what a number holds exactly. */
function taxOf(baseCents: number, rateBp: number): number {
  return Math.floor((baseCents * rateBp + 5_000) / 10_000);
}
