import type { GridOfferFragment } from '../data/offer-grid.generated';
import { newRow, type NewRow } from './new-rows';

/** A line of the table: an offer, or a row that is new. */
export type GridLine = GridOfferFragment | NewRow;

/** The last line: writing in it begins a new row. */
export const BLANK = newRow('blank', {});

export function isNew(line: GridLine): line is NewRow {
  return 'texts' in line;
}
