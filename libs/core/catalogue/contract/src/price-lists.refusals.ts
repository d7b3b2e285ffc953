import type { RefusalSentence } from '@maillon/platform/contract';

/** Why a price list, or a price by quantity, is not taken. */
export const priceListRefusals = {
  'break-invalid': {
    kind: 'BAD_INPUT',
    fr: 'Un palier commence à un nombre entier d’unités, de 2 à {most} : « {from} » n’en est pas un.',
    en: 'A step begins at a whole number of units, from 2 to {most}: “{from}” is none.',
  },
  'breaks-repeated': {
    kind: 'BAD_INPUT',
    fr: 'Deux paliers commencent à {from} unités : gardez-en un.',
    en: 'Two steps begin at {from} units: keep one of them.',
  },
  'break-not-cheaper': {
    kind: 'BAD_INPUT',
    fr: 'Dès {from} unités, {price} € n’est pas moins cher que {before} € : un palier doit baisser le prix.',
    en: 'From {from} units, €{price} is not cheaper than €{before}: a step has to lower the price.',
  },
  'list-name-taken': {
    fr: 'Un tarif de ce producteur s’appelle déjà « {name} ».',
    en: 'A price list of this producer is called “{name}” already.',
  },
  'list-kind-taken': {
    fr: 'Les acheteurs de ce genre ({kind}) ont déjà le tarif « {list} » : un seul peut valoir pour eux.',
    en: 'Buyers of this kind ({kind}) have the price list “{list}” already: only one can hold for them.',
  },
  'lists-enough': {
    fr: 'Un producteur tient {most} tarifs au plus.',
    en: 'A producer keeps {most} price lists at most.',
  },
  'list-price-missing': {
    kind: 'BAD_INPUT',
    fr: 'Un tarif donne un prix à la ligne, ou n’en dit rien : des paliers seuls ne suffisent pas.',
    en: 'A price list gives the line a price, or says nothing of it: steps alone are not enough.',
  },
} as const satisfies Record<string, RefusalSentence>;
