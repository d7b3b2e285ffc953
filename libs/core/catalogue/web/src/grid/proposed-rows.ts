import type { GridFileQuery, GridLastYearQuery } from '../data/offer-table.generated';
import { WRITABLE, textOf, type GridLanguage, type Writable } from './cell-text';
import { withCells } from './grid-edits';
import { newRow, type NewRow } from './new-rows';
import type { Desk, Sheet } from './sheet';

export type FileRow = GridFileQuery['offerFile']['rows'][number];
export type ProposedOffer = GridLastYearQuery['offersOfLastYear']['rows'][number];

/** How a file differs from the table, once it stands in it. */
export interface Difference {
  readonly sheet: Sheet;
  readonly changed: number;
  readonly added: number;
  /** Rows that nobody can take over; those of an offer are told on its line too. */
  readonly refused: readonly {
    readonly row: number;
    readonly offerId: string | null;
    readonly name: string;
    readonly reason: string;
  }[];
}

/** What a file says, written in the table: cells that are the same are no edits, and what it does not say stays. */
export function withFile(sheet: Sheet, rows: readonly FileRow[], desk: Desk): Difference {
  const offers = new Map(desk.offers.map((offer) => [offer.id, offer]));
  const good = rows.filter(({ reasons }) => reasons.length === 0);
  const written = good.flatMap((row) => {
    const offer = row.offerId ? offers.get(row.offerId) : undefined;
    if (!offer) return [];
    return WRITABLE.flatMap((column) => {
      const value = row[column];
      return value === null ? [] : [{ offer, column, text: textOf(column, value, desk.language) }];
    });
  });
  const edits = withCells(sheet.edits, written, desk.language);
  const fresh = good.filter(({ offerId }) => !offerId).map((row) => fileRow(row, desk));
  const known = new Set(sheet.added.map(contentOf));
  const added = fresh.filter((row) => !known.has(contentOf(row)));
  return {
    sheet: { edits, added: [...sheet.added, ...added] },
    changed: changedCells(sheet.edits, edits),
    added: added.length,
    refused: rows
      .filter(({ reasons }) => reasons.length)
      .map(({ row, offerId, productName: name, reasons }) => ({
        row,
        offerId,
        name,
        reason: reasons.map(({ text }) => text).join(' '),
      })),
  };
}

/** The same row twice is one: a file that is read again adds nothing. */
function contentOf({ texts }: NewRow): string {
  return JSON.stringify(texts);
}

function changedCells(before: Sheet['edits'], after: Sheet['edits']): number {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].reduce((sum, id) => {
    const [one, other] = [before.get(id), after.get(id)];
    return sum + WRITABLE.filter((column) => one?.[column] !== other?.[column]).length;
  }, 0);
}

function fileRow(row: FileRow, { newId, language, unitText }: Desk): NewRow {
  const unit = row.unit && { unitLabel: row.unit.label, pricing: row.unit.pricing };
  const text = (column: Writable) => {
    const value = row[column];
    return value === null ? '' : textOf(column, value, language);
  };
  const cells = Object.fromEntries(WRITABLE.map((column) => [column, text(column)])) as Record<Writable, string>;
  return newRow(newId(), {
    texts: {
      ...cells,
      product: row.productName,
      unit: unit ? unitText(unit) : row.unitLabel,
      paused: cells.paused || no(language),
    },
    referenceCode: row.referenceCode,
    unit: row.unit,
  });
}

/** What was on sale then, as rows that nobody confirmed. */
export function proposedRows(
  basis: string,
  rows: readonly ProposedOffer[],
  { newId, language, unitText }: Desk,
): NewRow[] {
  return rows.map((row) => {
    const price = row.unitPrice ?? row.unitPriceToday;
    return newRow(newId(), {
      texts: {
        product: row.productName,
        unit: unitText(row),
        unitPrice: price ? textOf('unitPrice', price, language) : '',
        declared: row.declared === null ? '' : String(row.declared),
        availableFrom: textOf('availableFrom', row.availableFrom, language),
        availableTo: textOf('availableTo', row.availableTo, language),
        paused: no(language),
      },
      proposal: { basis, priceThen: row.unitPrice, priceToday: row.unitPriceToday },
    });
  });
}

function no(language: GridLanguage): string {
  return textOf('paused', false, language);
}
