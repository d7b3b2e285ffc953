import type { ProducerFamily } from '@maillon/core/organisations/contract';

/** What people call all that is in a family. */
export const FAMILY_WORDS: Readonly<Record<ProducerFamily, readonly string[]>> = {
  vegetables: ['légume', 'vegetable'],
  potatoes: ['légume', 'pomme de terre', 'potato'],
  fruit: ['fruit'],
  dairy: ['laitage', 'produit laitier', 'crèmerie', 'dairy'],
  meat: ['viande', 'boucherie', 'meat'],
  'poultry-eggs': ['volaille', 'poultry'],
  sea: ['poisson', 'mer', 'marée', 'fish', 'seafood'],
  drinks: ['boisson', 'drink'],
  'bakery-grocery': ['épicerie', 'boulangerie', 'grocery'],
  'mushrooms-herbs': ['aromate', 'herb'],
};
