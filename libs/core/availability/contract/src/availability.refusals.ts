import { defineRefusals } from '@maillon/platform/contract';

export const availabilityRefusals = defineRefusals('availability', {
  'week-over': {
    kind: 'BAD_INPUT',
    fr: 'La semaine du {week} est passée.',
    en: 'The week of {week} is over.',
  },
  'week-days': {
    kind: 'BAD_INPUT',
    fr: 'Une semaine a sept quantités, de 0 à 100 000.',
    en: 'A week has seven quantities, from 0 to 100,000.',
  },
  'question-not-needed': {
    fr: '« {product} » n’est pas sur demande : regardez ce qu’il en reste et commandez.',
    en: '“{product}” is not on demand: see what is left and order.',
  },
  'question-asked-already': {
    fr: 'Vous avez déjà posé cette question : le producteur n’a pas encore répondu.',
    en: 'You asked this already: the producer has not answered yet.',
  },
  'closure-days': {
    kind: 'BAD_INPUT',
    fr: 'Une fermeture va d’un jour à venir à un autre, un an au plus.',
    en: 'A closure goes from a day to come to another, a year at most.',
  },
  'closure-overlaps': {
    fr: 'Une fermeture est déjà prévue du {from} au {to}.',
    en: 'A closure is already planned from {from} to {to}.',
  },
  'closure-over': {
    fr: 'Cette fermeture est terminée ou annulée.',
    en: 'This closure is over or cancelled.',
  },
});
