import { estimateCents } from '../domain/estimate-cents';
import { unitPriceOn } from '../domain/offer-card';
import type { ReferenceRow, References } from '../persistence/product-references';
import type { Locale } from '@maillon/platform/contract';
import type { Offer, ProductReference } from '@maillon/core/catalogue/contract';
import type { OfferRow } from './offer-rows.sql';

/** What the screens show of an offer, at the price of that day. */
export function offerView(row: OfferRow, references: References, day: string, locale: Locale): Offer {
  const { card, declared, available, availableFrom, availableTo, state } = row;
  const unitPrice = unitPriceOn(card, day);
  const reference = referenceView(references.get(row.referenceCode)!, locale);
  return {
    id: row.id,
    product: { ...card.product, labels: [...card.product.labels], reference },
    unit: card.unit,
    producer: { ...card.producer, distanceKm: rounded(row.distanceKm) },
    unitPrice,
    estimateCents: estimateCents(unitPrice, card.unit.pricing, card.unit.nominalMassG, 1),
    available,
    declared,
    availableFrom,
    availableTo,
    state,
  };
}

export function referenceView(reference: ReferenceRow, locale: Locale): ProductReference {
  const { code, family, temperatureClass, season } = reference;
  return { code, name: locale === 'fr' ? reference.nameFr : reference.nameEn, family, temperatureClass, season };
}

/** To 100 m: as the crow flies, more would be a promise. */
function rounded(distanceKm: number | null): number | null {
  return distanceKm === null ? null : Math.round(distanceKm * 10) / 10;
}
