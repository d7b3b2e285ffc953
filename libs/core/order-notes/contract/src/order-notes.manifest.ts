import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { orderNotesProcessings } from './order-notes.processings';
import { orderNotesRefusals } from './order-notes.refusals';

export const orderNotesManifest = defineManifest({
  id: 'order-notes',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Commandes écrites', en: 'Written orders' },
  summary: {
    fr: 'Une commande écrite comme un cuisinier parle devient un panier ; rien n’est deviné.',
    en: 'An order written as a cook speaks becomes a basket; nothing is guessed.',
  },
  needs: ['platform', 'territories', 'organisations', 'certificates', 'rulebook', 'catalogue', 'orders'],
  settings: NO_SETTINGS,
  permissions: {
    'order-notes.read': { fr: 'Faire lire une commande écrite', en: 'Have a written order read' },
    'order-notes.teach': {
      fr: 'Retenir et oublier les mots de sa cuisine',
      en: 'Remember and forget a kitchen’s words',
    },
  },
  refusals: orderNotesRefusals,
  emits: [],
  listens: [],
  jobs: [],
  freeTexts: ['kitchen_word.words'],
  processings: orderNotesProcessings,
});
