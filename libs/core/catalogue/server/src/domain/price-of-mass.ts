import { divideHalfUp } from './half-up';
import { tenThousandths } from './unit-price';

const GRAM_TEN_THOUSANDTHS_PER_CENT = 100_000n;

/** What a net mass in grams costs at a price per kilogram, in cents without VAT, rounded half up. */
export function priceOfMass(unitPrice: string, massG: number): number {
  return Number(divideHalfUp(tenThousandths(unitPrice) * BigInt(massG), GRAM_TEN_THOUSANDTHS_PER_CENT));
}
