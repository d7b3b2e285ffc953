import { sessionClosed } from '@maillon/core/orders/contract';
import { goodsDelivered } from '@maillon/core/traceability/contract';
import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { observatoryRefusals } from './observatory.refusals';

export const observatoryManifest = defineManifest({
  id: 'observatory',
  layer: 'plugin',
  version: '0.1.0',
  title: { fr: 'Observatoire', en: 'Observatory' },
  summary: {
    fr: 'Les chiffres de chaque jour, que la région voit côte à côte sans voir les lignes de personne.',
    en: 'The figures of each day, which the region sees side by side without seeing anybody’s rows.',
  },
  needs: ['platform', 'orders', 'traceability'],
  // What is withheld is no setting: statistical confidentiality is the same everywhere.
  settings: NO_SETTINGS,
  permissions: {
    'observatory.read': { fr: 'Voir les chiffres des territoires', en: 'See the figures of the territories' },
  },
  refusals: observatoryRefusals,
  emits: [],
  listens: [sessionClosed, goodsDelivered],
  jobs: [],
});
