import type { Sentence } from '@maillon/platform/contract';

/** One thing that the law wants to be said of a family of goods, and how it is written. */
export interface ParticularKind {
  readonly code: string;
  readonly label: Sentence;
  /** An example, or what the words mean. */
  readonly hint?: Sentence;
  /** Where the law says so. */
  readonly law: string;
  /** A closed list, by code. */
  readonly choices?: Readonly<Record<string, Sentence>>;
  /** What a free answer must look like, as a regular expression over the whole of it. */
  readonly pattern?: string;
  /** Goods for which it need not be said, by code of reference: transformed ones. */
  readonly notFor?: readonly string[];
  /** The only goods for which it is said, by code of reference. */
  readonly only?: readonly string[];
  /** Said when it is so, and no gap when it is not. */
  readonly optional?: boolean;
}

const FISH = 'règl. (UE) 1379/2013, art. 35';
const TRANSFORMED = ['smoked-fish', 'fish-soup'];
const COUNTRY = '[A-Z]{2}(, ?[A-Z]{2}){0,4}';
const COUNTRY_HINT = { fr: 'Code du pays : FR, BE, NL…', en: 'Country code: FR, BE, NL…' };
const YES_NO = { yes: { fr: 'Oui', en: 'Yes' }, no: { fr: 'Non', en: 'No' } };

/** Shellfish on foot and by hand are the seventh category of annex III. */
const GEARS = {
  seines: { fr: 'Sennes', en: 'Seines' },
  trawls: { fr: 'Chaluts', en: 'Trawls' },
  gillnets: { fr: 'Filets maillants et similaires', en: 'Gillnets and similar nets' },
  'surrounding-nets': { fr: 'Filets tournants et carrelets', en: 'Surrounding nets and lift nets' },
  'hooks-and-lines': { fr: 'Lignes et hameçons', en: 'Hooks and lines' },
  dredges: { fr: 'Dragues', en: 'Dredges' },
  'pots-and-traps': { fr: 'Casiers et pièges', en: 'Pots and traps' },
};

const sea: readonly ParticularKind[] = [
  {
    code: 'scientific-name',
    label: { fr: 'Nom scientifique', en: 'Scientific name' },
    hint: { fr: 'Clupea harengus', en: 'Clupea harengus' },
    law: FISH,
    pattern: '[A-Z][a-z]+( [a-z.]+){0,3}',
    notFor: TRANSFORMED,
  },
  {
    code: 'production-method',
    label: { fr: 'Méthode de production', en: 'Production method' },
    law: FISH,
    choices: {
      caught: { fr: 'Pêché', en: 'Caught' },
      'caught-in-freshwater': { fr: 'Pêché en eaux douces', en: 'Caught in freshwater' },
      farmed: { fr: 'Élevé', en: 'Farmed' },
    },
    notFor: TRANSFORMED,
  },
  {
    code: 'fao-zone',
    label: { fr: 'Zone de capture (FAO)', en: 'Catch area (FAO)' },
    hint: {
      fr: '27.7.d : Manche orientale. 27.4.c : sud de la mer du Nord.',
      en: '27.7.d: Eastern Channel. 27.4.c: southern North Sea.',
    },
    law: FISH,
    // In the north-east Atlantic and the Mediterranean the area alone is not enough: a sub-area or division is asked for.
    pattern: '(27|37)\\.\\d{1,2}(\\.[a-k](\\.\\d{1,2})?)?|0?(18|21|31|34|41|47|48|51|57|58|61|67|71|77|81|87|88)',
    notFor: TRANSFORMED,
  },
  {
    code: 'gear',
    label: { fr: 'Catégorie d’engin', en: 'Gear category' },
    law: `${FISH}, annexe III`,
    choices: GEARS,
    notFor: [...TRANSFORMED, 'mussel', 'cockle'],
  },
  { code: 'defrosted', label: { fr: 'Décongelé', en: 'Defrosted' }, law: FISH, choices: YES_NO, notFor: TRANSFORMED },
];

const RAISED = 'règl. (UE) 1337/2013, art. 5';
const BEEF = 'règl. (CE) 1760/2000, art. 13';
const PREPARED = ['charcuterie', 'potjevleesch', 'game'];

const country = (code: string, label: Sentence, law: string, more: Partial<ParticularKind> = {}): ParticularKind => ({
  code,
  label,
  law,
  hint: COUNTRY_HINT,
  pattern: COUNTRY,
  ...more,
});

const meat: readonly ParticularKind[] = [
  country('born-in', { fr: 'Né en', en: 'Born in' }, BEEF, { only: ['beef'] }),
  country('raised-in', { fr: 'Élevé en', en: 'Reared in' }, RAISED, { notFor: PREPARED }),
  country('slaughtered-in', { fr: 'Abattu en', en: 'Slaughtered in' }, RAISED, { notFor: PREPARED }),
  {
    code: 'slaughterhouse',
    label: { fr: 'Abattoir (numéro d’agrément)', en: 'Slaughterhouse (approval number)' },
    hint: { fr: 'FR 62.123.001 CE', en: 'FR 62.123.001 CE' },
    law: BEEF,
    pattern: '[A-Z]{2} ?\\d{2,3}[.-]\\d{2,3}[.-]\\d{2,3}( ?(CE|UE))?',
    optional: true,
    notFor: PREPARED,
  },
];

const EGGS = 'règl. délégué (UE) 2023/2465';

const poultryEggs: readonly ParticularKind[] = [
  country('raised-in', { fr: 'Élevé en', en: 'Reared in' }, RAISED, { notFor: ['egg', 'rabbit'] }),
  country('slaughtered-in', { fr: 'Abattu en', en: 'Slaughtered in' }, RAISED, { notFor: ['egg', 'rabbit'] }),
  {
    code: 'farming-method',
    label: { fr: 'Mode d’élevage des poules', en: 'How the hens are kept' },
    law: EGGS,
    choices: {
      '0': { fr: '0 — Biologique', en: '0 — Organic' },
      '1': { fr: '1 — Plein air', en: '1 — Free range' },
      '2': { fr: '2 — Au sol', en: '2 — Barn' },
      '3': { fr: '3 — Cages aménagées', en: '3 — Enriched cages' },
    },
    only: ['egg'],
  },
  {
    code: 'egg-code',
    label: { fr: 'Code sur la coquille', en: 'Code on the shell' },
    hint: { fr: '1FRABC01', en: '1FRABC01' },
    law: EGGS,
    pattern: '[0-3] ?[A-Z]{2} ?[A-Z0-9]{3,8}',
    only: ['egg'],
  },
  {
    code: 'packing-centre',
    label: { fr: 'Centre d’emballage', en: 'Packing centre' },
    hint: { fr: 'FR 62.123.001 CE', en: 'FR 62.123.001 CE' },
    law: EGGS,
    pattern: '[A-Z]{2} ?\\d{2,3}[.-]\\d{2,3}[.-]\\d{2,3}( ?(CE|UE))?',
    only: ['egg'],
  },
];

const HERD = {
  cow: { fr: 'Vache', en: 'Cow' },
  goat: { fr: 'Chèvre', en: 'Goat' },
  ewe: { fr: 'Brebis', en: 'Ewe' },
  mixed: { fr: 'Mélange', en: 'Mixed' },
};
const CHEESE = ['cow-cheese', 'goat-cheese', 'fresh-cheese'];

const dairy: readonly ParticularKind[] = [
  { code: 'milk-of', label: { fr: 'Lait de', en: 'Milk of' }, law: 'décret 2007-628', choices: HERD, only: CHEESE },
  {
    code: 'milk-treatment',
    label: { fr: 'Traitement du lait', en: 'Treatment of the milk' },
    law: 'règl. (CE) 853/2004, annexe III, section IX',
    choices: {
      raw: { fr: 'Lait cru', en: 'Raw milk' },
      thermised: { fr: 'Thermisé', en: 'Thermised' },
      pasteurised: { fr: 'Pasteurisé', en: 'Pasteurised' },
    },
    notFor: ['ice-cream'],
  },
];

const FRESH = 'règl. (UE) 1308/2013, art. 76';
const plants: readonly ParticularKind[] = [
  country('origin-country', { fr: 'Pays d’origine', en: 'Country of origin' }, FRESH),
  {
    code: 'variety',
    label: { fr: 'Variété', en: 'Variety' },
    law: 'règl. délégué (UE) 2023/2429',
    pattern: '.{2,60}',
    optional: true,
  },
];

const drinks: readonly ParticularKind[] = [
  {
    code: 'alcohol',
    label: { fr: 'Alcool (% vol.)', en: 'Alcohol (% vol.)' },
    hint: { fr: '6,5', en: '6.5' },
    law: 'règl. (UE) 1169/2011, art. 9 k',
    pattern: '\\d{1,2}([.,]\\d)?',
    only: ['beer', 'cider', 'sparkling-currant', 'genievre'],
  },
];

const grocery: readonly ParticularKind[] = [
  country('origin-country', { fr: 'Pays de récolte', en: 'Country of harvest' }, 'décret 2003-587', {
    only: ['honey'],
  }),
];

const BY_FAMILY: Readonly<Record<string, readonly ParticularKind[]>> = {
  vegetables: plants,
  potatoes: plants,
  fruit: plants,
  'mushrooms-herbs': plants,
  sea,
  meat,
  'poultry-eggs': poultryEggs,
  dairy,
  drinks,
  'bakery-grocery': grocery,
};

/** What is to be said of goods of this reference, in the order in which it is shown. */
export function particularsOf({ family, code }: { readonly family: string; readonly code: string }): ParticularKind[] {
  return (BY_FAMILY[family] ?? []).filter(
    ({ only, notFor }) => (!only || only.includes(code)) && !notFor?.includes(code),
  );
}

/** Whether an answer is one of the list, or looks as the law writes it. */
export function isParticular({ choices, pattern }: ParticularKind, value: string): boolean {
  if (choices) return Object.hasOwn(choices, value);
  return new RegExp(`^(?:${pattern ?? '.+'})$`, 'u').test(value);
}
