import { NO_WORDS, YES_WORDS, catalogueRefusals } from '@maillon/core/catalogue/contract';
import { bareAmount, dayOf, wholeNumberOf } from '../../domain/cell-values';
import { MOST_DECLARED } from '../../domain/offer';
import { isPeriod } from '../../domain/period';
import { unitPriceOf } from '../../domain/unit-price';
import type { CatalogueCells } from '../catalogue-file/headings';
import { fault, type RowNotes } from '../catalogue-file/row-notes';

/** What a row says of an offer; null where it says nothing. */
export interface RowValues {
  readonly unitPrice: string | null;
  readonly declared: number | null;
  readonly availableFrom: string | null;
  readonly availableTo: string | null;
  readonly paused: boolean | null;
}

export function readValues(cells: CatalogueCells, notes: RowNotes): RowValues {
  return {
    ...readPrice(cells, notes),
    ...readQuantity(cells, notes),
    ...readDays(cells, notes),
    ...readPause(cells, notes),
  };
}

function readPrice(cells: CatalogueCells, notes: RowNotes): Pick<RowValues, 'unitPrice'> {
  const price = cells.text('unitPrice');
  if (!price) return { unitPrice: null };
  const unitPrice = unitPriceOf(bareAmount(price));
  return { unitPrice: unitPrice ?? fault(notes, catalogueRefusals.because('price-invalid', { price })) };
}

function readQuantity(cells: CatalogueCells, notes: RowNotes): Pick<RowValues, 'declared'> {
  const quantity = cells.text('declared');
  if (!quantity) return { declared: null };
  const declared = wholeNumberOf(quantity, 0, MOST_DECLARED);
  const refusal = () => catalogueRefusals.because('quantity-invalid', { quantity, most: MOST_DECLARED });
  return { declared: declared ?? fault(notes, refusal()) };
}

function readDays(cells: CatalogueCells, notes: RowNotes): Pick<RowValues, 'availableFrom' | 'availableTo'> {
  const [from, to] = [cells.text('availableFrom'), cells.text('availableTo')];
  const [availableFrom, availableTo] = [from ? dayOf(from) : null, to ? dayOf(to) : null];
  const isRead = (!from || availableFrom) && (!to || availableTo);
  const isOrdered = !availableFrom || !availableTo || isPeriod(availableFrom, availableTo);
  if (isRead && isOrdered) return { availableFrom, availableTo };
  fault(notes, catalogueRefusals.because('window-invalid', { from, to }));
  return { availableFrom: null, availableTo: null };
}

function readPause(cells: CatalogueCells, notes: RowNotes): Pick<RowValues, 'paused'> {
  const text = cells.text('paused');
  const word = text.toLowerCase();
  if (!word) return { paused: null };
  if (YES_WORDS.includes(word)) return { paused: true };
  if (NO_WORDS.includes(word)) return { paused: false };
  return { paused: fault(notes, catalogueRefusals.because('pause-unreadable', { text })) };
}
