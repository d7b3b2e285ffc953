import { ceilingCents, estimateCents } from '@maillon/core/catalogue/server';

export interface PricedLine {
  readonly unitPrice: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
}

type LineDue = PricedLine & {
  readonly state: string;
  readonly quantity: number;
  readonly allocatedQuantity: number;
  readonly unservedQuantity: number;
};

/** What so many units of a line cost about, in cents excluding VAT. */
export function unitsCents({ unitPrice, pricing, nominalMassG }: PricedLine, units: number): number {
  return estimateCents(unitPrice, pricing === 'kg' ? 'kg' : 'unit', nominalMassG, units);
}

/** What so many units cost at most without their buyer's consent; null for a line that has no ceiling. */
export function unitsCeiling(
  { unitPrice, pricing, nominalMassG, tolerancePercent }: PricedLine & { readonly tolerancePercent: number | null },
  units: number,
): number | null {
  if (pricing !== 'kg' || nominalMassG === null || tolerancePercent === null) return null;
  return ceilingCents(unitPrice, nominalMassG, units, tolerancePercent);
}

/** An intention costs what was asked; a line that was decided, what it got and will get. */
export function lineEstimate(line: LineDue): number {
  return unitsCents(line, unitsDue(line));
}

/** What so many units cost at most at the ceiling of a morning auction, whether they are weighed or not. */
export function bidCeiling(
  line: PricedLine & { readonly tolerancePercent: number | null },
  priceCeiling: string,
  units: number,
): number {
  const atCeiling = { ...line, unitPrice: priceCeiling };
  return unitsCeiling(atCeiling, units) ?? unitsCents(atCeiling, units);
}

type CeilingDue = LineDue & {
  readonly tolerancePercent: number | null;
  readonly acceptedCents: number | null;
  readonly indicativePrice?: string | null;
  readonly priceCeiling: string | null;
};

/** Until its price is known, the ceiling of the bid; then, what the buyer accepted counts where it is more. */
export function lineCeiling(line: CeilingDue): number | null {
  const { indicativePrice, priceCeiling } = line;
  if (line.state === 'intention' && indicativePrice && priceCeiling)
    return bidCeiling(line, priceCeiling, line.quantity);
  const ceiling = unitsCeiling(line, unitsDue(line));
  return ceiling === null ? null : Math.max(ceiling, line.acceptedCents ?? 0);
}

function unitsDue(line: LineDue): number {
  return line.state === 'intention' ? line.quantity : line.allocatedQuantity - line.unservedQuantity;
}

export function sumOf(cents: readonly number[]): number {
  return cents.reduce((sum, one) => sum + one, 0);
}
