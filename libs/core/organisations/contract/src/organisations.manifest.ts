import { NO_SETTINGS, defineManifest } from '@maillon/platform/contract';
import { importProducers } from './import-producers.job';
import { participationMoved, producersWritten, vatRegimeStated } from './organisations.events';
import {
  applicationKind,
  applicationsWaitingKind,
  invitationKind,
  participationKind,
  vatRegimeKind,
  vatRegimesStatedKind,
} from './organisations.letters';
import { organisationsFreeTexts, organisationsHolds } from './organisations.holds';
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
    'organisations.place-sites': { fr: 'Dire où se trouvent les sites', en: 'Say where sites are' },
    'organisations.state-vat-regime': {
      fr: 'Dire le régime de TVA d’un producteur',
      en: 'State the VAT regime of a producer',
    },
    'organisations.apply': { fr: 'Demander à participer', en: 'Apply' },
    'organisations.read-applications': { fr: 'Voir les demandes d’inscription', en: 'See applications' },
    'organisations.decide-applications': { fr: 'Décider des demandes', en: 'Decide on applications' },
    'organisations.keep-producers': {
      fr: 'Représenter des producteurs et les leur rendre',
      en: 'Run producers and hand them over',
    },
    'organisations.manage-participations': {
      fr: 'Valider, suspendre et clore des participations',
      en: 'Approve, suspend and end participations',
    },
    'organisations.read-members': { fr: 'Voir les membres', en: 'See members' },
    'organisations.manage-members': { fr: 'Donner et retirer des rôles', en: 'Give and take back roles' },
  },
  refusals: organisationsRefusals,
  emits: [participationMoved, producersWritten, vatRegimeStated],
  listens: [participationMoved, vatRegimeStated],
  jobs: [importProducers],
  letters: [
    ...[invitationKind, applicationKind, participationKind, applicationsWaitingKind],
    ...[vatRegimeKind, vatRegimesStatedKind],
  ],
  holds: organisationsHolds,
  freeTexts: organisationsFreeTexts,
  processings: organisationsProcessings,
});
