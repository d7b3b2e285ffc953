import { defineRefusals } from '@maillon/platform/contract';

export const certificatesRefusals = defineRefusals('certificates', {
  'document-empty': { kind: 'BAD_INPUT', fr: 'Le fichier est vide.', en: 'The file is empty.' },
  'document-too-large': {
    kind: 'BAD_INPUT',
    fr: 'Le fichier est trop gros : 10 Mo au plus.',
    en: 'The file is too large: 10 MB at most.',
  },
  'document-type-unknown': {
    kind: 'BAD_INPUT',
    fr: 'Ce fichier n’est ni un PDF ni une photo (JPEG, PNG ou WebP) : son contenu le dit, quel que soit son nom.',
    en: 'This file is neither a PDF nor a photograph (JPEG, PNG or WebP): its content says so, whatever its name.',
  },
  'holder-unknown': {
    fr: 'Choisissez un producteur qui participe au territoire.',
    en: 'Choose a producer that takes part in the territory.',
  },
});
