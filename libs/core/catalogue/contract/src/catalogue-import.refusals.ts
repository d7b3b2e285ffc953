import type { RefusalSentence } from '@maillon/platform/contract';

/** Why a row of a catalogue file is refused, or what deserves a look. */
export const importRefusals = {
  'producer-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Aucun producteur du territoire n’a le SIRET {siret}.',
    en: 'No producer of the territory has the SIRET {siret}.',
  },
  'producer-not-approved': {
    fr: '{producer} ne peut pas proposer d’offres pour le moment.',
    en: '{producer} cannot make offers for now.',
  },
  'reference-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Référence produit inconnue : « {reference} ».',
    en: 'No such product reference: “{reference}”.',
  },
  'name-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Le nom du produit manque ou dépasse 120 caractères.',
    en: 'The product’s name is missing or longer than 120 characters.',
  },
  'unit-label-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Le conditionnement manque ou dépasse 80 caractères.',
    en: 'The packaging is missing or longer than 80 characters.',
  },
  'unit-kind-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Type d’unité inconnu : « {kind} ».',
    en: 'No such kind of unit: “{kind}”.',
  },
  'base-unit-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Unité de base inconnue : « {baseUnit} » ; attendu pièce, gramme ou millilitre.',
    en: 'No such base unit: “{baseUnit}”; expected piece, gram or millilitre.',
  },
  'base-quantity-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Quantité de base « {quantity} » : un nombre entier de 1 à {most} est attendu.',
    en: 'Base quantity “{quantity}”: a whole number from 1 to {most} is expected.',
  },
  'unit-mismatch': {
    kind: 'BAD_INPUT',
    fr: 'Une unité « {kind} » contient exactement {expected}.',
    en: 'A “{kind}” unit holds exactly {expected}.',
  },
  'pricing-unknown': {
    kind: 'BAD_INPUT',
    fr: '« {pricing} » : le prix est par unité ou par kg.',
    en: '“{pricing}”: the price is per unit or per kg.',
  },
  'mass-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Masse nominale « {mass} » : un nombre entier de grammes de 1 à {most} est attendu.',
    en: 'Nominal mass “{mass}”: a whole number of grams from 1 to {most} is expected.',
  },
  'mass-missing': {
    kind: 'BAD_INPUT',
    fr: 'Un prix au kg demande la masse nominale d’une unité, en grammes.',
    en: 'A price per kg needs the nominal mass of a unit, in grams.',
  },
  'quantity-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Quantité disponible « {quantity} » : un nombre entier de 0 à {most} est attendu.',
    en: 'Available quantity “{quantity}”: a whole number from 0 to {most} is expected.',
  },
  'window-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Période « {from} » – « {to} » : deux jours dans l’ordre sont attendus, à un an d’écart au plus.',
    en: 'Period “{from}” – “{to}”: two days in order are expected, at most one year apart.',
  },
  'window-overlaps': {
    fr: 'Cette période chevauche plusieurs offres de la même unité.',
    en: 'This period overlaps several offers of the same unit.',
  },
  'row-repeated': {
    kind: 'BAD_INPUT',
    fr: 'Cette offre figure déjà à la ligne {row} du fichier.',
    en: 'This offer is already on row {row} of the file.',
  },
  'row-overflows': {
    kind: 'BAD_INPUT',
    fr: 'La ligne a plus de cellules que d’intitulés : un texte contient sans doute le séparateur.',
    en: 'The row has more cells than headings: a text probably contains the separator.',
  },
  'label-unknown': {
    fr: 'Label inconnu, laissé de côté : « {label} ».',
    en: 'Unknown label, left out: “{label}”.',
  },
  'out-of-season': {
    fr: '{reference} n’est pas de saison sur cette période.',
    en: '{reference} is out of season over this period.',
  },
  'window-past': {
    fr: 'Cette période est déjà passée.',
    en: 'This period is already over.',
  },
  'left-withdrawn': {
    fr: 'Cette offre a été retirée : elle le reste.',
    en: 'This offer was withdrawn: it stays so.',
  },
} as const satisfies Record<string, RefusalSentence>;

export type ImportReasonWord = keyof typeof importRefusals;
