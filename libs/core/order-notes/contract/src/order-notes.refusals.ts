import { defineRefusals } from '@maillon/platform/contract';

export const orderNotesRefusals = defineRefusals('order-notes', {
  'words-missing': {
    kind: 'BAD_INPUT',
    fr: 'Il manque le mot à retenir.',
    en: 'The word to remember is missing.',
  },
});
