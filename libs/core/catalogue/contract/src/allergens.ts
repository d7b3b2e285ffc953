import type { Sentence } from '@maillon/platform/contract';

/**
 * The fourteen of Regulation (EU) No 1169/2011, annex II, in its order. The place of each is its bit in what is stored: a code
 * is never moved nor removed.
 */
export const ALLERGENS = {
  gluten: { fr: 'Céréales contenant du gluten', en: 'Cereals containing gluten' },
  crustaceans: { fr: 'Crustacés', en: 'Crustaceans' },
  eggs: { fr: 'Œufs', en: 'Eggs' },
  fish: { fr: 'Poissons', en: 'Fish' },
  peanuts: { fr: 'Arachides', en: 'Peanuts' },
  soybeans: { fr: 'Soja', en: 'Soybeans' },
  milk: { fr: 'Lait', en: 'Milk' },
  nuts: { fr: 'Fruits à coque', en: 'Nuts' },
  celery: { fr: 'Céleri', en: 'Celery' },
  mustard: { fr: 'Moutarde', en: 'Mustard' },
  sesame: { fr: 'Graines de sésame', en: 'Sesame seeds' },
  sulphites: { fr: 'Sulfites (plus de 10 mg/kg)', en: 'Sulphites (over 10 mg/kg)' },
  lupin: { fr: 'Lupin', en: 'Lupin' },
  molluscs: { fr: 'Mollusques', en: 'Molluscs' },
} as const satisfies Readonly<Record<string, Sentence>>;

export type AllergenCode = keyof typeof ALLERGENS;

export const ALLERGEN_CODES = Object.keys(ALLERGENS) as AllergenCode[];

/** What a producer may say of one. Who says nothing has not said that it is absent: that is `unknown`. */
export const ALLERGEN_STATES = ['contains', 'may-contain', 'absent', 'unknown'] as const;
export type AllergenState = (typeof ALLERGEN_STATES)[number];
