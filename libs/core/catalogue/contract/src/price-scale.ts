import type { PriceStep } from './generated/types';

/** What one buyer pays for a line on one day: from one unit on, then by quantity. Quantities rise and prices fall, strictly. */
export type PriceScale = readonly [PriceStep, ...PriceStep[]];

/** Exact decimal in euros without VAT, for so many sales units of the line. */
export function unitPriceFor(scale: PriceScale, quantity: number): string {
  return scale.findLast(({ from }) => from <= Math.max(quantity, 1))!.unitPrice;
}

/** The next step that a larger quantity would reach. */
export function nextStep(scale: PriceScale, quantity: number): PriceStep | null {
  return scale.find(({ from }) => from > Math.max(quantity, 1)) ?? null;
}
