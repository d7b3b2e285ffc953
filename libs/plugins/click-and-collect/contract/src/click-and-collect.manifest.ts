import { defineManifest } from '@maillon/platform/contract';
import { clickAndCollectRefusals } from './click-and-collect.refusals';
import { clickAndCollectSettings } from './click-and-collect.settings';

export const clickAndCollectManifest = defineManifest({
  id: 'click-and-collect',
  layer: 'plugin',
  version: '0.1.0',
  title: { fr: 'Retrait sur place', en: 'Click and collect' },
  summary: {
    fr: 'Des lieux où les acheteurs viennent chercher leurs commandes, par créneaux.',
    en: 'Places where buyers fetch their orders, by time slots.',
  },
  needs: ['platform', 'territories', 'organisations', 'catalogue', 'orders', 'traceability'],
  settings: clickAndCollectSettings,
  permissions: {
    'click-and-collect.read-places': { fr: 'Voir les lieux de retrait', en: 'See the pickup places' },
    'click-and-collect.manage-places': { fr: 'Gérer les lieux et les créneaux', en: 'Manage places and slots' },
    'click-and-collect.read-pickups': { fr: 'Voir les retraits', en: 'See the pickups' },
    'click-and-collect.receive': {
      fr: 'Réceptionner les caisses au lieu de retrait',
      en: 'Receive crates at the place',
    },
    'click-and-collect.hand-over': { fr: 'Remettre les commandes', en: 'Hand orders over' },
  },
  refusals: clickAndCollectRefusals,
  emits: [],
  listens: [],
  jobs: [],
  freeTexts: ['pickup_place.name', 'pickup_place.address'],
});
