import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { importProducers } from './import-producers.job';
import { organisationsProcessings } from './organisations.processings';
import { organisationsRefusals } from './organisations.refusals';

export const organisationsManifest = defineManifest({
  id: 'organisations',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Organisations', en: 'Organisations' },
  summary: {
    fr: 'Producteurs, acheteurs, leurs sites, et les rôles des personnes.',
    en: 'Producers, buyers, their sites, and people’s roles.',
  },
  needs: ['platform', 'territories'],
  settings: NO_SETTINGS,
  permissions: {
    'organisations.read-producers': { fr: 'Voir les producteurs', en: 'See producers' },
    'organisations.import-producers': { fr: 'Importer des producteurs', en: 'Import producers' },
    'organisations.read-buyers': { fr: 'Voir les acheteurs', en: 'See buyers' },
    'organisations.enrol-buyers': { fr: 'Inscrire des acheteurs', en: 'Enrol buyers' },
    'organisations.read-members': { fr: 'Voir les membres', en: 'See members' },
    'organisations.manage-members': { fr: 'Donner et retirer des rôles', en: 'Give and take back roles' },
  },
  refusals: organisationsRefusals,
  emits: [],
  listens: [],
  jobs: [importProducers],
  processings: organisationsProcessings,
});
