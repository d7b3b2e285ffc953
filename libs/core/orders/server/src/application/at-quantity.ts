import { unitPriceFor } from '@maillon/core/catalogue/contract';
import type { OfferSnapshot } from '@maillon/core/catalogue/server';

/** The same offer at what each unit costs when one takes so many. */
export function atQuantity(offer: OfferSnapshot, quantity: number): OfferSnapshot {
  return { ...offer, unitPrice: unitPriceFor(offer.scale, quantity) };
}
