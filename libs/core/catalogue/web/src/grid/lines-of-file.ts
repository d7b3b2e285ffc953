import { WRITABLE, type Writable } from './cell-text';
import type { FileLine } from './grid-file';
import { BLANK, isNew, type GridLine } from './grid-lines';
import { unitOf } from './new-rows';
import type { OfferGridState } from './offer-grid.state';

/** The table as it stands, line by line, with what is written in it and not saved. */
export function linesOfFile(grid: OfferGridState): FileLine[] {
  return grid
    .lines()
    .filter((line) => line !== BLANK)
    .map((line) => ({
      ...namesOf(line, grid),
      product: grid.text(line, 'product'),
      texts: Object.fromEntries(WRITABLE.map((column) => [column, grid.text(line, column)])) as Record<
        Writable,
        string
      >,
      ordered: grid.text(line, 'ordered'),
      state: grid.text(line, 'state'),
    }));
}

function namesOf(line: GridLine, grid: OfferGridState): Pick<FileLine, 'referenceCode' | 'unitLabel' | 'pricing'> {
  if (!isNew(line)) {
    const { product, unit } = line;
    return { referenceCode: product.reference.code, unitLabel: unit.label, pricing: unit.pricing };
  }
  const unit = unitOf(line, grid.choices());
  if (unit) return { referenceCode: unit.referenceCode, unitLabel: unit.unitLabel, pricing: unit.pricing };
  const isPerKg = /, (au|per) kg$/.test(line.texts.unit);
  const unitLabel = line.texts.unit.replace(/, (au|per) kg$/, '');
  return { referenceCode: line.referenceCode ?? '', unitLabel, pricing: isPerKg ? 'kg' : 'unit' };
}
