import { defineRefusals } from '@maillon/platform/contract';

/** Refusals of this module, and the reasons that it writes beside a line: each a code with its two sentences. */
export const traceabilityRefusals = defineRefusals('traceability', {
  'already-prepared': {
    fr: 'Cette commande a déjà été préparée, avec d’autres quantités.',
    en: 'This order was already prepared, with other quantities.',
  },
  'part-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Une des parts ne fait pas partie de cette commande.',
    en: 'One of the parts does not belong to this order.',
  },
  'part-repeated': {
    kind: 'BAD_INPUT',
    fr: 'La part de {product} est indiquée deux fois.',
    en: 'The part of {product} is given twice.',
  },
  'part-missing': {
    kind: 'BAD_INPUT',
    fr: 'Il manque {product} : indiquez chaque part, même vide.',
    en: '{product} is missing: give each part, even an empty one.',
  },
  'count-above-allocated': {
    kind: 'BAD_INPUT',
    fr: '{product} : {allocated} demandés, vous ne pouvez pas en préparer {count}.',
    en: '{product}: {allocated} were asked for, you cannot prepare {count}.',
  },
  'below-line-minimum': {
    kind: 'BAD_INPUT',
    fr: '{product} : cet acheteur en veut au moins {minimum}. Préparez-en autant, ou aucun.',
    en: '{product}: this buyer wants at least {minimum}. Prepare as many, or none.',
  },
  'mass-missing': {
    kind: 'BAD_INPUT',
    fr: '{product} se vend au kilo : indiquez le poids net.',
    en: '{product} is sold by the kilogram: give its net weight.',
  },
  'mass-absurd': {
    kind: 'BAD_INPUT',
    fr: '{product} : {massG} g pour {count}, c’est hors de ce que nous attendions ({lowestG} à {highestG} g).',
    en: '{product}: {massG} g for {count} is outside what we expect ({lowestG} to {highestG} g).',
  },
  'reason-missing': {
    kind: 'BAD_INPUT',
    fr: '{product} : il en manque {missing}. Dites pourquoi.',
    en: '{product}: {missing} are missing. Say why.',
  },
  'lot-day-differs': {
    kind: 'BAD_INPUT',
    fr: 'Le lot {code} existe déjà, avec un autre jour de production ({producedOn}).',
    en: 'Lot {code} exists already, with another day of production ({producedOn}).',
  },
  'lot-held': {
    fr: 'Le lot {code} est bloqué : il ne peut pas quitter son lieu.',
    en: 'Lot {code} is held: it cannot leave where it is.',
  },
  'not-prepared': {
    fr: 'Le producteur n’a pas encore préparé cette commande.',
    en: 'The producer has not prepared this order yet.',
  },
  'already-collected': {
    fr: 'Ces marchandises ont déjà été collectées.',
    en: 'These goods were already collected.',
  },
  'goods-not-there': {
    fr: 'Ces marchandises ne sont pas là : elles n’ont pas été collectées, ou ont déjà été livrées.',
    en: 'These goods are not there: they were not collected, or were delivered already.',
  },
  'prepared-short': {
    fr: 'Le producteur a dû en préparer moins : {note}.',
    en: 'The producer had to prepare less: {note}.',
  },
  'instant-in-future': {
    kind: 'BAD_INPUT',
    fr: 'Ce moment n’est pas encore passé. Vérifiez l’heure de votre appareil.',
    en: 'This moment has not come yet. Check the clock of your device.',
  },
});
