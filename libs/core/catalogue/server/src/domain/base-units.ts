import type { BaseUnit, UnitKind } from './sales-unit';

export const MOST_BASE_UNITS = 2_000_000;
export const HEAVIEST_UNIT_G = 2_000_000;

interface Content {
  readonly baseUnit: BaseUnit;
  readonly baseQuantity: number;
}

/** Units whose name says what they hold. */
const EXACT: Partial<Record<UnitKind, Content>> = {
  kg: { baseUnit: 'gram', baseQuantity: 1_000 },
  litre: { baseUnit: 'millilitre', baseQuantity: 1_000 },
};

/** What a unit of that kind must hold, when it holds something else; null when all is well. */
export function expectedContent(kind: UnitKind, content: Content): Content | null {
  const exact = EXACT[kind];
  if (!exact) return null;
  return exact.baseUnit === content.baseUnit && exact.baseQuantity === content.baseQuantity ? null : exact;
}

/** Exact number of base units in some sales units. */
export function baseUnitsIn(quantity: number, unit: Pick<Content, 'baseQuantity'>): number {
  return quantity * unit.baseQuantity;
}

/** Expected mass of one unit in grams: as declared, else that of its content. A millilitre is taken for a gram. */
export function nominalMassOf(unit: Content, declaredG: number | null): number | null {
  if (declaredG !== null) return declaredG;
  return unit.baseUnit === 'piece' ? null : unit.baseQuantity;
}
