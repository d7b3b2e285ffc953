import type { OfferSeen } from './offer-seen';
import type { Quantity } from './quantity';
import { MEASURES, containerOf } from './units';

type SoldUnit = OfferSeen['unit'];
type Asked = Pick<Quantity, 'thousandths' | 'unit' | 'size'>;

const ONE = 1000;

/** How many sales units are exactly what was asked; null when that many cannot be had, or when it would be a guess. */
export function exactUnits({ thousandths, unit, size }: Asked, sold: SoldUnit): number | null {
  if (thousandths === null || thousandths <= 0) return null;
  if (size) return isOfSize(size, sold) && fits(unit, sold) ? whole(thousandths) : null;
  const measure = unit ? MEASURES[unit] : undefined;
  if (measure) return measure.base === sold.baseUnit ? divided(thousandths * measure.factor, sold) : null;
  if (unit === null || unit === 'piece') return counted(thousandths, unit, sold);
  return fits(unit, sold) ? whole(thousandths) : null;
}

/** The fewest sales units that are at least what was asked, as a proposal. The number itself when units do not compare. */
export function nearUnits({ thousandths, unit }: Asked, sold: SoldUnit): number | null {
  if (thousandths === null || thousandths <= 0) return null;
  const measure = unit ? MEASURES[unit] : undefined;
  const mass =
    sold.baseUnit === measure?.base ? sold.baseQuantity : measure?.base === 'gram' ? sold.nominalMassG : null;
  if (measure && mass) return Math.ceil((thousandths * measure.factor) / (mass * ONE));
  if (measure) return null;
  const perUnit = !unit && sold.baseUnit === 'piece' ? sold.baseQuantity : 1;
  return Math.ceil(thousandths / (ONE * perUnit));
}

/** Things counted: pieces of a crate of six are had by the crate, bunches and loaves one by one. */
function counted(thousandths: number, unit: string | null, sold: SoldUnit): number | null {
  const container = containerOf(sold.label);
  if (sold.baseUnit === 'piece') {
    if (unit === 'piece' && container === 'bunch') return null;
    return sold.baseQuantity > 1 && /bottes?\b/i.test(sold.label) ? null : divided(thousandths, sold);
  }
  return unit === null && (sold.kind === 'bottle' || container === 'loaf') ? whole(thousandths) : null;
}

function isOfSize(size: NonNullable<Quantity['size']>, sold: SoldUnit): boolean {
  return size.base === sold.baseUnit && size.quantity === sold.baseQuantity;
}

function fits(unit: string | null, { label, kind }: SoldUnit): boolean {
  if (unit === null) return true;
  const container = containerOf(label);
  return container ? container === unit : kind === unit || (kind === 'case' && unit === 'parcel');
}

function whole(thousandths: number): number | null {
  return thousandths % ONE === 0 ? thousandths / ONE : null;
}

function divided(thousandths: number, { baseQuantity }: SoldUnit): number | null {
  const one = baseQuantity * ONE;
  return thousandths % one === 0 ? thousandths / one : null;
}
