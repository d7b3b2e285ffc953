import { divideHalfUp } from './half-up';
import { priceOfMass } from './price-of-mass';
import { tenThousandths, type Pricing } from './unit-price';

const PER_CENT = 100n;

/**
 * What `quantity` sales units cost about, in cents without VAT: the price, or price × nominal mass.
 * Rounded once, half up, on the whole: lines must be added as cents, not as fractions.
 */
export function estimateCents(
  unitPrice: string,
  pricing: Pricing,
  nominalMassG: number | null,
  quantity: number,
): number {
  if (pricing === 'unit') return Number(divideHalfUp(tenThousandths(unitPrice) * BigInt(quantity), PER_CENT));
  if (nominalMassG === null) throw new Error('A price per kilogram needs the nominal mass of a unit.');
  return priceOfMass(unitPrice, nominalMassG * quantity);
}
