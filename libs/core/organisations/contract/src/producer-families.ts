import type { Sentence } from '@maillon/platform/contract';

/** What a producer mainly grows or makes. The catalogue's references use the same words. */
export const PRODUCER_FAMILIES = {
  vegetables: { fr: 'Légumes', en: 'Vegetables' },
  potatoes: { fr: 'Pommes de terre', en: 'Potatoes' },
  fruit: { fr: 'Fruits', en: 'Fruit' },
  dairy: { fr: 'Produits laitiers', en: 'Dairy' },
  meat: { fr: 'Viandes', en: 'Meat' },
  'poultry-eggs': { fr: 'Volailles et œufs', en: 'Poultry and eggs' },
  sea: { fr: 'Produits de la mer', en: 'Seafood' },
  drinks: { fr: 'Boissons', en: 'Drinks' },
  'bakery-grocery': { fr: 'Boulangerie et épicerie', en: 'Bakery and grocery' },
  'mushrooms-herbs': { fr: 'Champignons et herbes', en: 'Mushrooms and herbs' },
} as const satisfies Record<string, Sentence>;

export type ProducerFamily = keyof typeof PRODUCER_FAMILIES;

/** In the order of the lists. */
export const FAMILIES = Object.keys(PRODUCER_FAMILIES) as [ProducerFamily, ...ProducerFamily[]];

export const BUYER_KINDS = ['restaurant', 'hotel', 'bar', 'canteen'] as const;

export type BuyerKind = (typeof BUYER_KINDS)[number];
