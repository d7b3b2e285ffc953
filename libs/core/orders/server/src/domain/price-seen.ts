import { unitPriceFor, type PriceScale } from '@maillon/core/catalogue/contract';
import type { BasketLine } from './basket';

/** What so many units of a line cost each when its buyer put it there, where that differs from now. */
export interface PriceChange {
  readonly then: string;
  readonly now: string;
  readonly rose: boolean;
}

/** Compared at the same quantity: a step that the buyer reached themselves is no change. */
export function priceChangeOf(
  { seenScale, quantity }: Pick<BasketLine, 'seenScale' | 'quantity'>,
  scale: PriceScale,
): PriceChange | null {
  if (!seenScale) return null;
  const [then, now] = [unitPriceFor(seenScale, quantity), unitPriceFor(scale, quantity)];
  return Number(then) === Number(now) ? null : { then, now, rose: Number(now) > Number(then) };
}
