import type { CsvCell } from '@maillon/platform/web';
import type { DeskOfferFragment } from '../data/offers-desk.generated';

/** One offer as a row of a spreadsheet. */
export function offerCells(offer: DeskOfferFragment): CsvCell[] {
  const { product, producer, unit, unitPrice, available, declared, availableFrom, availableTo, state } = offer;
  const price = Number(unitPrice);
  return [
    product.name,
    producer.name,
    producer.commune,
    unit.label,
    price,
    unit.pricing,
    available,
    declared,
    availableFrom,
    availableTo,
    state,
  ];
}
