import type { Sentence } from '@maillon/platform/contract';

export interface SanitaryRuleData {
  readonly category: string;
  readonly name: Sentence;
  readonly unit: 'gram' | 'millilitre';
  /** Grams in one millilitre: goods are weighed, and some caps are volumes. */
  readonly density: number;
  /** Most in a week when at most 30 % of the output goes this way, and otherwise; null when the exemption does not cover it. */
  readonly capUnder30: number | null;
  readonly capOtherwise: number | null;
  readonly maxKm: number;
  readonly references: readonly string[];
  readonly source: string;
  /** `sourced`: read in the text, in the version that the source names; `to-verify`: from general knowledge. */
  readonly certainty: 'sourced' | 'to-verify';
  readonly validFrom: string;
  readonly validTo: string | null;
}

const KG = 1_000;
const LITRE = 1_000;
const VERSION = 'version du 15 octobre 2014';
// As the arrêté of 24 September 2014 left it (JO of 14 October). Those of 19 May 2020, 12 October 2022 and 25 March 2024 came later.
const ARRETE = { maxKm: 80, validFrom: '2014-10-15', validTo: null, certainty: 'sourced' } as const;
const ANNEX_3 = `Arrêté du 8 juin 2006, art. 12 et annexe 3, ${VERSION}`;
const WEIGHED = { ...ARRETE, unit: 'gram', density: 1, source: ANNEX_3 } as const;

/** The exemption from sanitary approval, category by category. A change of the text is a new row from its day on. */
export const SANITARY_RULES: readonly SanitaryRuleData[] = [
  {
    ...{ ...ARRETE, category: 'milk', unit: 'millilitre', density: 1.03, source: ANNEX_3 },
    name: { fr: 'Lait traité thermiquement', en: 'Heat-treated milk' },
    ...{ capUnder30: 800 * LITRE, capOtherwise: 250 * LITRE, references: ['milk'] },
  },
  {
    ...{ ...WEIGHED, category: 'dairy', capUnder30: 250 * KG, capOtherwise: 100 * KG },
    name: { fr: 'Produits laitiers', en: 'Dairy products' },
    references: ['butter', 'cream', 'yoghurt', 'fresh-cheese', 'cow-cheese', 'goat-cheese', 'ice-cream'],
  },
  {
    ...{ ...WEIGHED, category: 'butchers-meat', capUnder30: 800 * KG, capOtherwise: 250 * KG },
    name: { fr: 'Viandes fraîches de boucherie', en: 'Fresh butcher’s meat' },
    references: ['beef', 'pork', 'lamb', 'salt-meadow-lamb'],
  },
  {
    ...{ ...WEIGHED, category: 'other-meat', capUnder30: 250 * KG, capOtherwise: 100 * KG },
    name: { fr: 'Autres viandes, produits à base de viande, plats', en: 'Other meats, meat products, dishes' },
    references: ['charcuterie', 'potjevleesch', 'game', 'licques-poultry', 'farm-poultry', 'duck', 'rabbit'],
  },
  {
    ...{ ...WEIGHED, category: 'fish', capUnder30: 250 * KG, capOtherwise: 100 * KG },
    name: { fr: 'Produits de la pêche non transformés', en: 'Unprocessed fishery products' },
    references: [
      ...['herring', 'mackerel', 'sole', 'sea-bass', 'whiting-cod', 'plaice', 'red-mullet', 'gurnard'],
      ...['squid', 'cuttlefish', 'brown-shrimp', 'crab-lobster'],
    ],
  },
  {
    ...{ ...WEIGHED, category: 'processed-fish', capUnder30: 250 * KG, capOtherwise: 100 * KG },
    name: { fr: 'Produits de la pêche transformés', en: 'Processed fishery products' },
    references: ['smoked-fish', 'fish-soup'],
  },
  {
    ...{ ...WEIGHED, category: 'live-shellfish', capUnder30: null, capOtherwise: null },
    name: { fr: 'Coquillages vivants', en: 'Live shellfish' },
    // Neither annex names them, and article 14 leaves the exemption to what they name.
    ...{ source: `Arrêté du 8 juin 2006, art. 14, ${VERSION}`, references: ['scallop', 'mussel', 'whelk', 'cockle'] },
  },
];
