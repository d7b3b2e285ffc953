import { estimateCents } from '@maillon/core/catalogue/server';

export interface PricedLine {
  readonly unitPrice: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
}

/** What so many units of a line cost about, in cents excluding VAT. */
export function unitsCents({ unitPrice, pricing, nominalMassG }: PricedLine, units: number): number {
  return estimateCents(unitPrice, pricing === 'kg' ? 'kg' : 'unit', nominalMassG, units);
}

/** An intention costs what was asked; a line that was decided, what it got and will get. */
export function lineEstimate(
  line: PricedLine & { state: string; quantity: number; allocatedQuantity: number; unservedQuantity: number },
): number {
  return unitsCents(line, line.state === 'intention' ? line.quantity : line.allocatedQuantity - line.unservedQuantity);
}

export function sumOf(cents: readonly number[]): number {
  return cents.reduce((sum, one) => sum + one, 0);
}
