import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { HEAVIEST_UNIT_G, MOST_BASE_UNITS, expectedContent, nominalMassOf } from '../../domain/base-units';
import { wholeNumberOf } from '../../domain/cell-values';
import type { BaseUnit, SalesUnitShape, UnitKind } from '../../domain/sales-unit';
import type { CatalogueCells } from './headings';
import { fault, type RowNotes } from './row-notes';
import { baseUnitOf, pricingOf, unitKindOf } from './words';

const LONGEST_LABEL = 80;

/** How the row says that the product is sold; null, with the reasons noted, when it cannot be told. */
export function readUnit(cells: CatalogueCells, notes: RowNotes): SalesUnitShape | null {
  const label = readLabel(cells, notes);
  const content = readContent(cells, notes);
  const pricing =
    pricingOf(cells.text('pricing')) ??
    fault(notes, catalogueRefusals.because('pricing-unknown', { pricing: cells.text('pricing') }));
  const mass = readMass(cells, notes);
  if (!label || !content || !pricing || mass === undefined) return null;
  const nominalMassG = nominalMassOf(content, mass);
  if (pricing === 'kg' && nominalMassG === null) return fault(notes, catalogueRefusals.because('mass-missing'));
  return { label, ...content, pricing, nominalMassG };
}

function readLabel(cells: CatalogueCells, notes: RowNotes): string | null {
  const label = cells.text('unitLabel');
  return label && label.length <= LONGEST_LABEL ? label : fault(notes, catalogueRefusals.because('unit-label-invalid'));
}

interface Content {
  readonly kind: UnitKind;
  readonly baseUnit: BaseUnit;
  readonly baseQuantity: number;
}

function readContent(cells: CatalogueCells, notes: RowNotes): Content | null {
  const [kindText, baseUnitText, quantity] = [
    cells.text('unitKind'),
    cells.text('baseUnit'),
    cells.text('baseQuantity'),
  ];
  const kind = unitKindOf(kindText) ?? fault(notes, catalogueRefusals.because('unit-kind-unknown', { kind: kindText }));
  const baseUnit =
    baseUnitOf(baseUnitText) ??
    fault(notes, catalogueRefusals.because('base-unit-unknown', { baseUnit: baseUnitText }));
  const baseQuantity =
    wholeNumberOf(quantity, 1, MOST_BASE_UNITS) ??
    fault(notes, catalogueRefusals.because('base-quantity-invalid', { quantity, most: MOST_BASE_UNITS }));
  if (!kind || !baseUnit || baseQuantity === null) return null;
  const expected = expectedContent(kind, { baseUnit, baseQuantity });
  if (!expected) return { kind, baseUnit, baseQuantity };
  const said = `${expected.baseQuantity} ${expected.baseUnit === 'gram' ? 'g' : 'ml'}`;
  return fault(notes, catalogueRefusals.because('unit-mismatch', { kind: kindText, expected: said }));
}

/** Null when the row says nothing of it, undefined when what it says is no mass. */
function readMass(cells: CatalogueCells, notes: RowNotes): number | null | undefined {
  const mass = cells.text('nominalMass');
  if (!mass) return null;
  return (
    wholeNumberOf(mass, 1, HEAVIEST_UNIT_G) ??
    fault(notes, catalogueRefusals.because('mass-invalid', { mass, most: HEAVIEST_UNIT_G })) ??
    undefined
  );
}
