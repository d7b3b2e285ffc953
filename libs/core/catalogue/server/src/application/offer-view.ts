import type { Offer, ProductPhoto, ProductReference } from '@maillon/core/catalogue/contract';
import { distanceKm, type Point } from '@maillon/core/territories/server';
import type { Locale } from '@maillon/platform/contract';
import { estimateCents } from '../domain/estimate-cents';
import { seasonOn } from '../domain/dated-season';
import { cardOf, unitPriceOn, type CardPhoto } from '../domain/offer-card';
import { labelsShown } from '../domain/label-period';
import { dayWithin } from '../domain/period';
import { worded } from '../domain/season-word';
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
  const reference = references.get(card.referenceCode)!;
  return {
    id: card.offerId,
    product: {
      ...{ id: product.id, name: product.name, producerId: product.producerId },
      labels: labelsShown(product.backing, onDay, today),
      reference: referenceView(reference, locale),
      season: worded(seasonOn(reference, onDay), product.seasonWord),
      isOwnSeason: product.seasonWord !== null,
      photo: product.photo && photoShown(product.photo, locale),
    },
    unit,
    producer: { ...producer, distanceKm: kilometresBetween(card.site, here) },
    unitPrice,
    estimateCents: estimateCents(unitPrice, unit.pricing, unit.nominalMassG, 1),
    ...{ available, declared, availableFrom, availableTo, state, notSoldReason: null },
  };
}

export function referenceView(reference: Omit<ReferenceRow, 'corrections'>, locale: Locale): ProductReference {
  const { code, family, temperatureClass, season } = reference;
  return { code, name: locale === 'fr' ? reference.nameFr : reference.nameEn, family, temperatureClass, season };
}

/** To 100 m: as the crow flies, more would be a promise. */
export function kilometresBetween(site: Point | null, here: OfferRow['here']): number | null {
  if (!site || !here) return null;
  return Math.round(distanceKm(site, { latitude: here[0], longitude: here[1] }) * 10) / 10;
}

function photoShown([id, altFr, altEn]: CardPhoto, locale: Locale): ProductPhoto {
  return { id, alt: locale === 'fr' ? altFr : altEn };
}
