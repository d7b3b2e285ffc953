import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { closureCancelled, closureDeclared, questionAnswered, questionAsked } from './availability.events';
import { proposeWeekJob } from './availability.jobs';
import { answerKind, closureKind, questionKind, weekProposedKind } from './availability.letters';
import { availabilityRefusals } from './availability.refusals';

export const availabilityManifest = defineManifest({
  id: 'availability',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Disponibilités', en: 'Availability' },
  summary: {
    fr: 'Semaines types, propositions à confirmer d’un geste, questions aux producteurs et fermetures.',
    en: 'Usual weeks, proposals to confirm in one tap, questions to producers, and closures.',
  },
  needs: ['platform', 'territories', 'organisations', 'catalogue'],
  settings: NO_SETTINGS,
  permissions: {
    'availability.manage': {
      fr: 'Confirmer une semaine, répondre aux questions, annoncer une fermeture',
      en: 'Confirm a week, answer questions, announce a closure',
    },
    'availability.ask': { fr: 'Demander une quantité à un producteur', en: 'Ask a producer for a quantity' },
  },
  refusals: availabilityRefusals,
  emits: [questionAsked, questionAnswered, closureDeclared, closureCancelled],
  listens: [questionAsked, questionAnswered, closureDeclared, closureCancelled],
  letters: [weekProposedKind, questionKind, answerKind, closureKind],
  jobs: [proposeWeekJob],
  freeTexts: ['closure.reason'],
});
