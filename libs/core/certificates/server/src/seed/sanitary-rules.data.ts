import type { Sentence } from '@maillon/platform/contract';

export interface SanitaryRuleData {
  readonly category: string;
  readonly name: Sentence;
  readonly unit: 'gram' | 'millilitre';
  /** Grams in one millilitre: goods are weighed, and some caps are volumes. */
  readonly density: number;
  /** Most in a week when less than 30 % of the output goes this way, and otherwise; null when the exemption does not cover it. */
  readonly capUnder30: number | null;
  readonly capOtherwise: number | null;
  readonly maxKm: number;
  readonly references: readonly string[];
  readonly source: string;
  /** `sourced`: a published source was seen; `to-verify`: from general knowledge, to be read again in the text. */
  readonly certainty: 'sourced' | 'to-verify';
  readonly validFrom: string;
  readonly validTo: string | null;
}

const KG = 1_000;
const LITRE = 1_000;
const ARRETE = { maxKm: 80, validFrom: '2006-08-08', validTo: null } as const;
const ANNEX_3 = 'Arrêté du 8 juin 2006, annexe 3';
const WEIGHED = { ...ARRETE, unit: 'gram', density: 1, source: ANNEX_3 } as const;

/** The exemption from sanitary approval, category by category. A change of the text is a new row from its day on. */
export const SANITARY_RULES: readonly SanitaryRuleData[] = [
  {
    ...{ ...ARRETE, category: 'milk', unit: 'millilitre', density: 1.03, source: ANNEX_3, certainty: 'sourced' },
    name: { fr: 'Lait traité thermiquement', en: 'Heat-treated milk' },
    ...{ capUnder30: 800 * LITRE, capOtherwise: 250 * LITRE, references: ['milk'] },
  },
  {
    ...{ ...WEIGHED, category: 'dairy', certainty: 'sourced', capUnder30: 250 * KG, capOtherwise: 100 * KG },
    name: { fr: 'Produits laitiers', en: 'Dairy products' },
    references: ['butter', 'cream', 'yoghurt', 'fresh-cheese', 'cow-cheese', 'goat-cheese', 'ice-cream'],
  },
  {
    ...{ ...WEIGHED, category: 'butchers-meat', certainty: 'to-verify', capUnder30: 800 * KG, capOtherwise: 250 * KG },
    name: { fr: 'Viandes fraîches de boucherie', en: 'Fresh butcher’s meat' },
    references: ['beef', 'pork', 'lamb', 'salt-meadow-lamb'],
  },
  {
    ...{ ...WEIGHED, category: 'other-meat', certainty: 'to-verify', capUnder30: 250 * KG, capOtherwise: 100 * KG },
    name: { fr: 'Autres viandes, produits à base de viande, plats', en: 'Other meats, meat products, dishes' },
    references: ['charcuterie', 'potjevleesch', 'game', 'licques-poultry', 'farm-poultry', 'duck', 'rabbit'],
  },
  {
    ...{ ...WEIGHED, category: 'fish', certainty: 'to-verify', capUnder30: 250 * KG, capOtherwise: 100 * KG },
    name: { fr: 'Produits de la pêche non transformés', en: 'Unprocessed fishery products' },
    references: [
      ...['herring', 'mackerel', 'sole', 'sea-bass', 'whiting-cod', 'plaice', 'red-mullet', 'gurnard'],
      ...['squid', 'cuttlefish', 'brown-shrimp', 'crab-lobster'],
    ],
  },
  {
    ...{ ...WEIGHED, category: 'processed-fish', certainty: 'to-verify', capUnder30: 250 * KG, capOtherwise: 100 * KG },
    name: { fr: 'Produits de la pêche transformés', en: 'Processed fishery products' },
    references: ['smoked-fish', 'fish-soup'],
  },
  {
    ...{ ...WEIGHED, category: 'live-shellfish', certainty: 'sourced', capUnder30: null, capOtherwise: null },
    name: { fr: 'Coquillages vivants', en: 'Live shellfish' },
    ...{ source: 'Arrêté du 8 juin 2006, annexe 4', references: ['scallop', 'mussel', 'whelk', 'cockle'] },
  },
];
