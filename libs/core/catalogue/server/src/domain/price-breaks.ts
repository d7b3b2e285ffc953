import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { tenThousandths, unitPriceOf } from './unit-price';

export interface BreakAsked {
  readonly from: number;
  readonly unitPrice: string;
}

export type PriceBreaks = readonly (readonly [from: number, unitPrice: string])[];

export const MOST_BREAKS = 6;
const MOST_UNITS = 99_999;

/**
 * Prices by quantity as they are kept, in order: from 2 units on, each cheaper than the one before.
 * Refusals: catalogue.price-invalid, catalogue.break-invalid, catalogue.breaks-repeated, catalogue.break-not-cheaper.
 */
export function breaksOf(unitPrice: string, asked: readonly BreakAsked[]): PriceBreaks {
  const breaks = asked.map(priced).toSorted(([a], [b]) => a - b);
  let before = unitPrice;
  let last = 1;
  for (const [from, price] of breaks) {
    if (from === last) throw catalogueRefusals.because('breaks-repeated', { from });
    if (tenThousandths(price) >= tenThousandths(before))
      throw catalogueRefusals.because('break-not-cheaper', { from, price: spoken(price), before: spoken(before) });
    [last, before] = [from, price];
  }
  return breaks;
}

function priced({ from, unitPrice: text }: BreakAsked): readonly [number, string] {
  if (!Number.isInteger(from) || from < 2 || from > MOST_UNITS)
    throw catalogueRefusals.because('break-invalid', { from, most: MOST_UNITS });
  const unitPrice = unitPriceOf(text);
  if (!unitPrice) throw catalogueRefusals.because('price-invalid', { price: text });
  return [from, unitPrice];
}

function spoken(unitPrice: string): string {
  return unitPrice.replace('.', ',');
}
