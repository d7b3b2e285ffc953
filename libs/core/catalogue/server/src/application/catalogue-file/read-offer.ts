import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import type { CatalogueRow } from '../../domain/catalogue-row';
import { bareAmount, dayOf, wholeNumberOf } from '../../domain/cell-values';
import { MOST_DECLARED } from '../../domain/offer';
import { isPeriod } from '../../domain/period';
import { unitPriceOf } from '../../domain/unit-price';
import type { CatalogueCells } from './headings';
import { fault, type RowNotes } from './row-notes';

type OfferOfRow = Pick<CatalogueRow, 'unitPrice' | 'declared' | 'availableFrom' | 'availableTo'>;

/** Price, quantity and days; null, with the reasons noted, when one of them cannot be told. */
export function readOffer(cells: CatalogueCells, notes: RowNotes): OfferOfRow | null {
  const [price, quantity] = [cells.text('unitPrice'), cells.text('declared')];
  const unitPrice =
    unitPriceOf(bareAmount(price)) ?? fault(notes, catalogueRefusals.because('price-invalid', { price }));
  const declared =
    wholeNumberOf(quantity, 0, MOST_DECLARED) ??
    fault(notes, catalogueRefusals.because('quantity-invalid', { quantity, most: MOST_DECLARED }));
  const period = readPeriod(cells, notes);
  return unitPrice && declared !== null && period ? { unitPrice, declared, ...period } : null;
}

function readPeriod(cells: CatalogueCells, notes: RowNotes): Pick<OfferOfRow, 'availableFrom' | 'availableTo'> | null {
  const [from, to] = [cells.text('availableFrom'), cells.text('availableTo')];
  const [availableFrom, availableTo] = [dayOf(from), dayOf(to)];
  if (availableFrom && availableTo && isPeriod(availableFrom, availableTo)) return { availableFrom, availableTo };
  return fault(notes, catalogueRefusals.because('window-invalid', { from, to }));
}
