import type { CatalogueSettings, Offer, ProductReference } from '@maillon/core/catalogue/contract';
import { distanceKm, localDay } from '@maillon/core/territories/server';
import type { Locale } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';
import { trustOf } from '../domain/confidence';
import { seasonOn } from '../domain/dated-season';
import { estimateCents } from '../domain/estimate-cents';
import { scaleFor } from '../domain/buyer-price';
import { listFor, type ListReach } from '../domain/list-reach';
import { cardOf, type OfferCard } from '../domain/offer-card';
import { photoShown } from '../domain/photo-shown';
import { shownState } from '../domain/offer-states';
import { safetyOf, stockOf, type SafetyRule } from '../domain/offer-stock';
import { labelsShown } from '../domain/label-period';
import { dayWithin } from '../domain/period';
import { worded } from '../domain/season-word';
import type { KeptCard } from '../persistence/offer-cards';
import type { ReferenceRow, References } from '../persistence/product-references';
import type { ListedOffer } from './listed-offers.sql';
import type { OfferRow } from './offer-rows.sql';
import type { OfferTrust } from './offer-trust.sql';

/** What a page needs besides its rows. */
export interface Viewer {
  readonly references: References;
  readonly locale: Locale;
  /** The territory's day at the instant of the request. */
  readonly today: string;
  readonly at: Date;
  /** How much of what is declared is offered. */
  readonly safety: SafetyRule;
  /** Lists of prices that reach them. */
  readonly reaches: readonly ListReach[];
}

/** Whoever reads, with the references that the rows name and the lists of prices that reach them: none but a buyer has any. */
export function viewerOf(reading: Reading, references: References, reaches: readonly ListReach[] = []): Viewer {
  const { locale, at, territory } = reading;
  const safety = safetyOf(reading.settings<CatalogueSettings>('catalogue'));
  return { references, locale, at, safety, reaches, today: localDay(at, territory.timeZone) };
}

/** What an offer shows by its card alone, the same for whoever has the same prices. */
type CardShown = Omit<
  Offer,
  'available' | 'declared' | 'offered' | 'taken' | 'state' | 'notSoldReason' | 'confidence' | 'confirmedAt' | 'source'
>;

/** What changes with each order and each hour. */
type Counts = Pick<OfferRow, 'available' | 'declared' | 'state'> & OfferTrust;

/** What the screens show of an offer, at the price of a day: the given one, or the nearest on which the offer is open. */
export function offerView({ card: stored, agreed, here, ...counts }: OfferRow, viewer: Viewer, day: string): Offer {
  const card = cardOf(stored, agreed);
  return shownFrom(
    cardShown(card, viewer, day),
    card,
    here && { latitude: here[0], longitude: here[1] },
    counts,
    viewer,
  );
}

// An offer is looked at for one day, in two languages and at the prices of a few lists, by some thousand people.
const MOST_SHOWN = 32;

/** The same of an offer whose card is in memory, with what it showed before. */
export function listedView(kept: KeptCard, { here, ...counts }: ListedOffer, viewer: Viewer, day: string): Offer {
  const list = listFor(viewer.reaches, kept.card.producer.id, dayWithin(kept.card, day));
  const key = `${viewer.locale} ${day} ${viewer.today} ${editionOf(viewer.references)} ${list ?? ''}`;
  let shown = kept.shown.get(key) as CardShown | undefined;
  if (!shown) {
    if (kept.shown.size >= MOST_SHOWN) kept.shown.clear();
    kept.shown.set(key, (shown = cardShown(kept.card, viewer, day)));
  }
  return shownFrom(shown, kept.card, placeOf(here), counts, viewer);
}

const editions = new WeakMap<References, number>();
let lastEdition = 0;

/** What is shown depends on the territory's seasons too: corrected, they are another map. */
function editionOf(references: References): number {
  let edition = editions.get(references);
  if (edition === undefined) editions.set(references, (edition = lastEdition += 1));
  return edition;
}

function cardShown(card: OfferCard, { references, locale, today, reaches }: Viewer, day: string): CardShown {
  const onDay = dayWithin(card, day);
  const list = listFor(reaches, card.producer.id, onDay);
  const scale = scaleFor(card, list, onDay);
  const { unitPrice } = scale[0];
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
    producer: { ...producer, distanceKm: null },
    unitPrice,
    priceSteps: scale.slice(1),
    isOwnPrice: list !== null && scale[0].unitPrice !== scaleFor(card, null, onDay)[0].unitPrice,
    estimateCents: estimateCents(unitPrice, unit.pricing, unit.nominalMassG, 1),
    ...{ availableFrom, availableTo },
  };
}

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

function shownFrom(
  shown: CardShown,
  card: OfferCard,
  here: Place | null,
  counts: Counts,
  { at, safety }: Viewer,
): Offer {
  const { site } = card;
  const { declared, confirmedAt, source, most } = counts;
  const taken = declared - counts.available;
  const stock = stockOf({ declared, taken, most }, trustOf(counts, card.availableFrom), safety, at);
  const { available, offered, confidence, isOnDemand } = stock;
  const state = shownState({ state: counts.state, available, isOnDemand });
  const producer = site && here ? { ...shown.producer, distanceKm: kilometres(site, here) } : shown.producer;
  const believed = { confidence: Math.round(confidence * 100) / 100, confirmedAt, source };
  return { ...shown, producer, available, declared, offered, taken, state, ...believed, notSoldReason: null };
}

export function referenceView(reference: Omit<ReferenceRow, 'corrections'>, locale: Locale): ProductReference {
  const { code, family, temperatureClass, season } = reference;
  return { code, name: locale === 'fr' ? reference.nameFr : reference.nameEn, family, temperatureClass, season };
}

let lastPlace: { readonly text: string | null; readonly place: Place | null } = { text: null, place: null };

/** The same text stands in each row of a page. */
function placeOf(text: string | null): Place | null {
  if (text !== lastPlace.text) {
    const [latitude, longitude] = text === null ? [] : text.split(' ').map(Number);
    lastPlace = { text, place: latitude === undefined || longitude === undefined ? null : { latitude, longitude } };
  }
  return lastPlace.place;
}

/** To 100 m: as the crow flies, more would be a promise. */
export function kilometres(from: Place, to: Place): number {
  return Math.round(distanceKm(from, to) * 10) / 10;
}
