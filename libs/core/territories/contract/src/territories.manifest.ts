import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { territoriesRefusals } from './territories.refusals';

export const territoriesManifest = defineManifest({
  id: 'territories',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Territoires', en: 'Territories' },
  summary: {
    fr: 'Périmètre daté, aire d’approvisionnement et calendrier.',
    en: 'Dated perimeter, supply area and calendar.',
  },
  needs: ['platform'],
  settings: NO_SETTINGS,
  permissions: {
    'territories.read': { fr: 'Voir le territoire et son calendrier', en: 'See the territory and its calendar' },
    'territories.manage': {
      fr: 'Changer le périmètre, l’aire d’approvisionnement et le calendrier',
      en: 'Change the perimeter, the supply area and the calendar',
    },
    'territories.found': {
      fr: 'Créer des territoires dans sa région',
      en: 'Found territories in one’s region',
    },
  },
  refusals: territoriesRefusals,
  emits: [],
  listens: [],
  jobs: [],
  freeTexts: ['calendar_day.label'],
});
