import type { GridOfferFragment } from '../data/offer-grid.generated';
import { isWritable, GRID_COLUMNS, type GridColumn } from './grid-columns';
import type { GridLanguage } from './cell-text';
import { withCells, type Edits, type Written } from './grid-edits';
import { isNewColumn, newRow, rewritten, unitOf, type Choices, type NewRow } from './new-rows';
import type { Filled } from './selection';

/** What was written and is not saved: in offers that are there, and in rows that are new. */
export interface Sheet {
  readonly edits: Edits;
  readonly added: readonly NewRow[];
}

export const BLANK_SHEET: Sheet = { edits: new Map(), added: [] };

/** What the writing is in. */
export interface Desk {
  readonly offers: readonly GridOfferFragment[];
  readonly choices: Choices;
  readonly language: GridLanguage;
  readonly newId: () => string;
  /** The days that a new row has before somebody says others, as they are written. */
  readonly days: readonly [from: string, to: string];
  readonly unitText: (unit: { readonly unitLabel: string; readonly pricing: string }) => string;
}

/** Cells of offers and of new rows; what is written below the last row begins others. */
export function withWritten(sheet: Sheet, cells: readonly Filled[], desk: Desk): Sheet {
  const { offers } = desk;
  const edited: Written[] = [];
  const ofNew: (Filled & { readonly name: GridColumn })[] = [];
  for (const cell of cells) {
    const [offer, name] = [offers[cell.row], GRID_COLUMNS[cell.column]];
    if (offer && name && isWritable(name)) edited.push({ offer, column: name, text: cell.text });
    else if (!offer && name) ofNew.push({ ...cell, name, row: cell.row - offers.length });
  }
  return {
    edits: edited.length ? withCells(sheet.edits, edited, desk.language) : sheet.edits,
    added: ofNew.length ? withNewCells(sheet.added, ofNew, desk) : sheet.added,
  };
}

function withNewCells(
  added: readonly NewRow[],
  cells: readonly (Filled & { readonly name: GridColumn })[],
  desk: Desk,
): readonly NewRow[] {
  const byRow = new Map<number, (Filled & { readonly name: GridColumn })[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows: NewRow[] = [];
  const last = Math.max(added.length - 1, ...byRow.keys());
  for (let index = 0; index <= last; index += 1) {
    const [before, written] = [added[index], byRow.get(index) ?? []];
    const isBegun = before || written.some(({ text }) => text.trim() !== '');
    if (!isBegun) continue;
    const after = written.reduce(
      (row, { name, text }) => (isNewColumn(name) ? rewritten(row, name, text, desk.choices, desk.language) : row),
      before ?? newRow(desk.newId(), { texts: { paused: desk.language === 'fr' ? 'non' : 'no' } }),
    );
    rows.push(written.length ? completed(after, desk, before === undefined) : after);
  }
  return rows;
}

/** The price of today of a unit that is known, and on a fresh row the days. */
function completed(row: NewRow, { choices, language, days }: Desk, isFresh: boolean): NewRow {
  const { texts } = row;
  const price = texts.unitPrice ? null : unitOf(row, choices)?.unitPrice;
  const filled = {
    ...texts,
    ...(price ? { unitPrice: language === 'fr' ? price.replace('.', ',') : price } : {}),
    ...(isFresh && !texts.availableFrom && !texts.availableTo ? { availableFrom: days[0], availableTo: days[1] } : {}),
  };
  return { ...row, texts: filled };
}
