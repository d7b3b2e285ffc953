import {
  ALLERGENS,
  ALLERGEN_CODES,
  particularsOf,
  type AllergenFact,
  type Particular,
  type ParticularKind,
  type ProductContent,
  type ProductSheet,
  type SheetPhoto,
} from '@maillon/core/catalogue/contract';
import type { Locale } from '@maillon/platform/contract';
import { NOTHING_SAID, stateOf, type AllergenMap } from '../domain/allergen-map';
import { seasonOn } from '../domain/dated-season';
import { labelsShown } from '../domain/label-period';
import { worded } from '../domain/season-word';
import type { StoredPhoto } from '../persistence/product-photos';
import type { ProductFacts, StoredSheet } from '../persistence/product-sheets';
import { kilometres, referenceView, type Viewer } from './offer-view';

const NO_CONTENT: ProductContent = {
  ...{ origin: null, storageFr: null, storageEn: null, descriptionFr: null, descriptionEn: null },
  ...{ ingredientsFr: null, ingredientsEn: null },
};

export const NO_FACTS: ProductFacts = {
  ...{ allergens: NOTHING_SAID, particulars: {}, shelfLifeDays: null, seasonWord: null, content: NO_CONTENT },
};

/** All that is said of a product, in the viewer's language. */
export function sheetView(stored: StoredSheet, photos: readonly StoredPhoto[], viewer: Viewer): ProductSheet {
  const { locale, today, references } = viewer;
  const reference = references.get(stored.referenceCode)!;
  const { allergens, particulars, shelfLifeDays, seasonWord, content } = stored.facts ?? NO_FACTS;
  const territorySeason = seasonOn(reference, today);
  const shown = photos.map((photo) => photoView(photo, locale));
  const site = stored.latitude === null ? null : { latitude: stored.latitude, longitude: stored.longitude! };
  const here = stored.here && { latitude: stored.here[0], longitude: stored.here[1] };
  const { id, name, producerId, producerName, commune, units, changedAt } = stored;
  return {
    product: {
      ...{ id, name, producerId, labels: labelsShown(stored.backing, today, today) },
      ...{ reference: referenceView(reference, locale), season: worded(territorySeason, seasonWord) },
      ...{ isOwnSeason: seasonWord !== null, photo: shown[0] ?? null },
    },
    producer: { id: producerId, name: producerName, commune, distanceKm: site && here && kilometres(site, here) },
    ...{ origin: content.origin, allergens: allergenFacts(allergens, locale), shelfLifeDays },
    particulars: particularsOf(reference).map((kind) => particularView(kind, particulars[kind.code], locale)),
    ...inLanguage(content, locale),
    ...{ content, territorySeason, seasonWord, units: [...units], photos: shown },
    changedAt: changedAt === null ? null : new Date(changedAt).toISOString(),
  };
}

function allergenFacts(map: AllergenMap, locale: Locale): AllergenFact[] {
  return ALLERGEN_CODES.map((code) => ({ code, label: ALLERGENS[code][locale], state: stateOf(map, code) }));
}

function particularView(kind: ParticularKind, value: string | undefined, locale: Locale): Particular {
  const { code, label, hint, law, choices, optional } = kind;
  const words = Object.entries(choices ?? {}).map(([choice, sentence]) => ({ value: choice, label: sentence[locale] }));
  return {
    ...{ code, label: label[locale], hint: hint?.[locale] ?? null, value: value ?? null, law },
    shown: words.find((choice) => choice.value === value)?.label ?? value ?? null,
    ...{ choices: words, optional: optional ?? false },
  };
}

function photoView({ id, altFr, altEn, width, height }: StoredPhoto, locale: Locale): SheetPhoto {
  return { id, alt: locale === 'fr' ? altFr : altEn, altFr, altEn, width, height };
}

/** Words in the other language are better than none. */
function inLanguage(
  content: ProductContent,
  locale: Locale,
): Pick<ProductSheet, 'storage' | 'description' | 'ingredients'> {
  const pick = (fr: string | null | undefined, en: string | null | undefined) =>
    (locale === 'fr' ? (fr ?? en) : (en ?? fr)) ?? null;
  return {
    storage: pick(content.storageFr, content.storageEn),
    description: pick(content.descriptionFr, content.descriptionEn),
    ingredients: pick(content.ingredientsFr, content.ingredientsEn),
  };
}
