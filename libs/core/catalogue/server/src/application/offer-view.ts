import type { CatalogueSettings, Offer, ProductReference } from '@maillon/core/catalogue/contract';
import { distanceKm, localDay } from '@maillon/core/territories/server';
import type { Locale } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { confidenceOf } from '../domain/confidence';
import { estimateCents } from '../domain/estimate-cents';
import { cardOf, unitPriceOn, type OfferCard } from '../domain/offer-card';
import { shownState } from '../domain/offer-states';
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
  readonly at: Date;
  /** Confidence below which an offer is on demand, 0 to 1. */
  readonly threshold: number;
}

/** Whoever reads, with the references that the rows name. */
export function viewerOf(reading: Reading, references: References): Viewer {
  const { locale, at } = reading;
  const threshold = reading.settings<CatalogueSettings>('catalogue').onDemandBelow / 100;
  return { references, locale, at, threshold, today: localDay(at, reading.territory.timeZone) };
}

/** What the screens show of an offer, at the price of a day: the given one, or the nearest on which the offer is open. */
export function offerView(row: OfferRow, { references, locale, today, at, threshold }: Viewer, day: string): Offer {
  const { card: stored, here, declared, available } = row;
  const card = cardOf(stored);
  const confidence = confidenceIn(row, card, at);
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
    ...{ available, declared, availableFrom, availableTo, notSoldReason: null },
    state: shownState({ state: row.state, available, confidence, threshold }),
    confidence: Math.round(confidence * 100) / 100,
    ...{ confirmedAt: row.confirmedAt, source: row.declaredSource },
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

function confidenceIn({ confirmedAt, halfLifeDays, fillBp }: OfferRow, { availableFrom }: OfferCard, at: Date): number {
  const said = new Date(confirmedAt ?? `${availableFrom}T00:00:00Z`);
  return confidenceOf({ confirmedAt: said, halfLifeDays, fillRate: fillBp / 10_000 }, at);
}
