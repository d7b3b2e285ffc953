import { unitPriceFor, type PriceScale } from '@maillon/core/catalogue/contract';

/** What each unit of a line costs, and would cost. */
export interface AmendedPrice {
  readonly before: string;
  readonly after: string;
}

/** Null when each unit costs the same at the other quantity, or nothing is to come any more. */
export function amendedPrice(
  line: { readonly unitPrice: string; readonly priceScale: PriceScale | null },
  quantity: number,
): AmendedPrice | null {
  if (!line.priceScale || quantity === 0) return null;
  const [before, after] = [line.unitPrice, unitPriceFor(line.priceScale, quantity)];
  return Number(before) === Number(after) ? null : { before, after };
}
