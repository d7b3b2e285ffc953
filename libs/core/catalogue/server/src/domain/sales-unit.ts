import type { Pricing } from './unit-price';

export const UNIT_KINDS = ['piece', 'bunch', 'kg', 'crate', 'tray', 'bottle', 'case', 'wheel', 'litre'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const BASE_UNITS = ['piece', 'gram', 'millilitre'] as const;
export type BaseUnit = (typeof BASE_UNITS)[number];

/** How a product is sold. */
export interface SalesUnitShape {
  readonly label: string;
  readonly kind: UnitKind;
  readonly baseUnit: BaseUnit;
  readonly baseQuantity: number;
  readonly pricing: Pricing;
  readonly nominalMassG: number | null;
}
