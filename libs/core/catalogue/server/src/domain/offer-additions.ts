import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { platformRefusals, Refusal } from '@maillon/platform/contract';
import { HEAVIEST_UNIT_G, MOST_BASE_UNITS, expectedContent, nominalMassOf } from './base-units';
import type { ShelfRow } from './catalogue-row';
import { MOST_DECLARED } from './offer';
import { isPeriod, type Period } from './period';
import { BASE_UNITS, UNIT_KINDS, type SalesUnitShape } from './sales-unit';
import type { Shelf } from './shelf';
import type { Shelving } from './shelf-items';
import { unitPriceOf } from './unit-price';

/** A row that is new in a table of offers, as somebody wrote it. */
export interface Addition extends Period {
  readonly unitId?: string | null | undefined;
  readonly product?: { readonly referenceCode: string; readonly name: string } | null | undefined;
  readonly unit?: AddedUnit | null | undefined;
  readonly unitPrice: string;
  readonly declared: number;
  readonly paused?: boolean | null | undefined;
}

interface AddedUnit {
  readonly label: string;
  readonly kind: string;
  readonly baseUnit: string;
  readonly baseQuantity: number;
  readonly pricing: 'unit' | 'kg';
  readonly nominalMassG?: number | null | undefined;
}

/** What a row came to, and what it is of: null when nobody can tell. */
export interface AddedLine {
  readonly row: ShelfRow | null;
  readonly shelving: Shelving;
}

const LONGEST_NAME = 120;
const LONGEST_LABEL = 80;

/**
 * Each as a whole or not at all, in their order: a product that one makes is there for the next.
 * Refusal of all: platform.not-found, for a unit that the producer does not have.
 */
export function added(
  shelf: Shelf,
  additions: readonly Addition[],
  { today, references }: { readonly today: string; readonly references: ReadonlyMap<string, unknown> },
): AddedLine[] {
  if (additions.some(({ unitId }) => unitId && !shelf.unit(unitId))) throw platformRefusals.because('not-found');
  return additions.map((addition) => {
    try {
      const row = rowOf(shelf, addition, references);
      mustBeSaleable(row, today);
      return { row, shelving: shelf.add(row, today) };
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return { row: null, shelving: { outcome: 'refused', refusal } };
    }
  });
}

function rowOf(shelf: Shelf, addition: Addition, references: ReadonlyMap<string, unknown>): ShelfRow {
  const { availableFrom, availableTo, declared, paused } = addition;
  const unitPrice = unitPriceOf(addition.unitPrice);
  if (!unitPrice) throw catalogueRefusals.because('price-invalid', { price: addition.unitPrice });
  const said = { unitPrice, declared, availableFrom, availableTo, labels: undefined, isPaused: paused === true };
  const known = addition.unitId ? shelf.unit(addition.unitId) : null;
  if (known)
    return {
      ...said,
      referenceCode: known.product.referenceCode,
      productName: known.product.name,
      unit: known.unit.shape,
    };
  return { ...said, ...newProduct(addition, references), unit: newUnit(addition) };
}

function newProduct(
  { product }: Addition,
  references: ReadonlyMap<string, unknown>,
): Pick<ShelfRow, 'referenceCode' | 'productName'> {
  const { referenceCode = '', name = '' } = product ?? {};
  if (!references.has(referenceCode))
    throw catalogueRefusals.because('reference-unknown', { reference: referenceCode });
  const productName = name.trim().replace(/\s+/g, ' ');
  if (!productName || productName.length > LONGEST_NAME) throw catalogueRefusals.because('name-invalid');
  return { referenceCode, productName };
}

function newUnit({ unit }: Addition): SalesUnitShape {
  const label = unit?.label.trim().replace(/\s+/g, ' ') ?? '';
  if (!unit || !label || label.length > LONGEST_LABEL) throw catalogueRefusals.because('unit-label-invalid');
  const kind = UNIT_KINDS.find((one) => one === unit.kind);
  if (!kind) throw catalogueRefusals.because('unit-kind-unknown', { kind: unit.kind });
  const { pricing, baseQuantity } = unit;
  const baseUnit = BASE_UNITS.find((one) => one === unit.baseUnit);
  if (!baseUnit) throw catalogueRefusals.because('base-unit-unknown', { baseUnit: unit.baseUnit });
  if (baseQuantity < 1 || baseQuantity > MOST_BASE_UNITS)
    throw catalogueRefusals.because('base-quantity-invalid', { quantity: baseQuantity, most: MOST_BASE_UNITS });
  const expected = expectedContent(kind, { baseUnit, baseQuantity });
  if (expected)
    throw catalogueRefusals.because('unit-mismatch', {
      kind,
      expected: `${expected.baseQuantity} ${expected.baseUnit}`,
    });
  return { label, kind, baseUnit, baseQuantity, pricing, nominalMassG: massOf(unit, { baseUnit, baseQuantity }) };
}

function massOf(
  { nominalMassG: said = null, pricing }: AddedUnit,
  content: Pick<SalesUnitShape, 'baseUnit' | 'baseQuantity'>,
): number | null {
  if (said !== null && (said < 1 || said > HEAVIEST_UNIT_G))
    throw catalogueRefusals.because('mass-invalid', { mass: said, most: HEAVIEST_UNIT_G });
  const mass = nominalMassOf(content, said);
  if (pricing === 'kg' && mass === null) throw catalogueRefusals.because('mass-missing');
  return mass;
}

function mustBeSaleable({ declared, availableFrom, availableTo }: ShelfRow, today: string): void {
  if (declared < 0 || declared > MOST_DECLARED)
    throw catalogueRefusals.because('quantity-invalid', { quantity: declared, most: MOST_DECLARED });
  if (!isPeriod(availableFrom, availableTo))
    throw catalogueRefusals.because('window-invalid', { from: availableFrom, to: availableTo });
  if (availableTo < today) throw catalogueRefusals.because('window-past');
}
