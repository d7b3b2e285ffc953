import type { Offer, ProductReference } from '@maillon/core/catalogue/contract';
import { distanceKm } from '@maillon/core/territories/server';
import type { Locale } from '@maillon/platform/contract';
import { estimateCents } from '../domain/estimate-cents';
import { cardOf, unitPriceOn, type OfferCard } from '../domain/offer-card';
import { labelsShown } from '../domain/label-period';
import { dayWithin } from '../domain/period';
import type { ReferenceRow, References } from '../persistence/product-references';
import type { OfferRow } from './offer-rows.sql';

/** What a page needs besides its rows. */
export interface Viewer {
  readonly references: References;
  readonly locale: Locale;
  /** The territory's day at the instant of the request. */
  readonly today: string;
}

/** What the screens show of an offer, at the price of a day: the given one, or the nearest on which the offer is open. */
export function offerView(
  { card: stored, here, declared, available, state }: OfferRow,
  { references, locale, today }: Viewer,
  day: string,
): Offer {
  const card = cardOf(stored);
  const onDay = dayWithin(card, day);
  const unitPrice = unitPriceOn(card, onDay);
  const { product, unit, producer, availableFrom, availableTo } = card;
  return {
    id: card.offerId,
    product: {
      ...{ id: product.id, name: product.name, producerId: product.producerId },
      labels: labelsShown(product.backing, onDay, today),
      reference: referenceView(references.get(card.referenceCode)!, locale),
    },
    unit,
    producer: { ...producer, distanceKm: kilometresTo(card, here) },
    unitPrice,
    estimateCents: estimateCents(unitPrice, unit.pricing, unit.nominalMassG, 1),
    ...{ available, declared, availableFrom, availableTo, state, notSoldReason: null },
  };
}

export function referenceView(reference: ReferenceRow, locale: Locale): ProductReference {
  const { code, family, temperatureClass, season } = reference;
  return { code, name: locale === 'fr' ? reference.nameFr : reference.nameEn, family, temperatureClass, season };
}

/** To 100 m: as the crow flies, more would be a promise. */
function kilometresTo({ site }: OfferCard, here: OfferRow['here']): number | null {
  if (!site || !here) return null;
  return Math.round(distanceKm(site, { latitude: here[0], longitude: here[1] }) * 10) / 10;
}
