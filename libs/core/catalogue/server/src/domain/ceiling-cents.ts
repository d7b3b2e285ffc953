import { divideHalfUp } from './half-up';
import { tenThousandths } from './unit-price';

const PERCENT = 100;
const GRAM_TEN_THOUSANDTHS_PERCENT_PER_CENT = 10_000_000n;

/**
 * What so many units of goods that are weighed cost at most without their buyer's consent, in cents without VAT: price ×
 * expected mass, and so many percent more. Rounded once, half up.
 */
export function ceilingCents(unitPrice: string, nominalMassG: number, quantity: number, percent: number): number {
  const mass = BigInt(nominalMassG * quantity * (PERCENT + percent));
  return Number(divideHalfUp(tenThousandths(unitPrice) * mass, GRAM_TEN_THOUSANDTHS_PERCENT_PER_CENT));
}
