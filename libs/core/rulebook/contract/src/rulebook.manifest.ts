import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { rulebookPublished, rulebookWithdrawn } from './rulebook.events';
import { rulesChangeKind } from './rulebook.letters';
import { rulebookRefusals } from './rulebook.refusals';

export const rulebookManifest = defineManifest({
  id: 'rulebook',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Règles du territoire', en: 'Rules of the territory' },
  summary: {
    fr: 'Ce qui est local, ce qui est admis, minimums, frais, jours et heures limites : datés, versionnés, essayés sur le passé.',
    en: 'What is local, what is admitted, minimums, fees, days and cut-offs: dated, versioned, tried on the past.',
  },
  needs: ['platform', 'territories', 'organisations', 'certificates'],
  settings: NO_SETTINGS,
  permissions: {
    'rulebook.read': { fr: 'Voir les règles du territoire', en: 'See the rules of the territory' },
    'rulebook.manage': { fr: 'Essayer, publier et retirer des règles', en: 'Try, publish and withdraw rules' },
  },
  refusals: rulebookRefusals,
  emits: [rulebookPublished, rulebookWithdrawn],
  listens: [rulebookPublished, rulebookWithdrawn],
  letters: [rulesChangeKind],
  jobs: [],
  freeTexts: ['rulebook_version.note', 'rulebook_version.withdrawn_reason'],
});
