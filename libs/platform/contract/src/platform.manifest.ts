import { NO_SETTINGS, defineManifest } from './manifest';
import { exportPersonalData } from './export-personal-data.job';
import { forgetFiles } from './forget-files.job';
import { forgetOverdue } from './forget-overdue.job';
import { platformHolds } from './platform.holds';
import { accountKind, morningDigest, textCodeKind } from './platform.letters';
import { sendDigests } from './send-digests.job';
import { platformFreeTexts } from './platform.free-texts';
import { sendMail } from './send-mail.job';
import { sendText } from './send-text.job';
import { platformProcessings } from './platform.processings';
import { platformRefusals } from './platform.refusals';

export const platformManifest = defineManifest({
  id: 'platform',
  layer: 'platform',
  version: '0.1.0',
  title: { fr: 'Plateforme', en: 'Platform' },
  summary: {
    fr: 'Comptes, territoires, modules, tâches et journal.',
    en: 'Accounts, territories, modules, jobs and audit log.',
  },
  needs: [],
  settings: NO_SETTINGS,
  permissions: {
    'platform.read-modules': { fr: 'Voir les modules', en: 'See the modules' },
    'platform.manage-modules': { fr: 'Activer et régler les modules', en: 'Switch modules on and off and set them' },
    'platform.read-jobs': { fr: 'Suivre les tâches', en: 'Watch jobs' },
    'platform.manage-jobs': { fr: 'Relancer et annuler les tâches', en: 'Retry and cancel jobs' },
    'platform.read-audit': { fr: 'Lire le journal', en: 'Read the audit log' },
    'platform.read-letters': {
      fr: 'Voir qui a été prévenu de quoi',
      en: 'See who was told what',
    },
    'platform.read-rights': { fr: 'Voir qui peut faire quoi', en: 'See who may do what' },
    'platform.manage-personal-data': {
      fr: 'Copier et effacer les données d’une personne',
      en: 'Copy and erase a person’s data',
    },
    'platform.set-audit-retention': {
      fr: 'Régler la durée de conservation du journal',
      en: 'Set how long the audit log is kept',
    },
  },
  refusals: platformRefusals,
  emits: [],
  listens: [],
  jobs: [sendMail, sendText, sendDigests, exportPersonalData, forgetOverdue, forgetFiles],
  letters: [morningDigest, textCodeKind, accountKind],
  holds: platformHolds,
  freeTexts: platformFreeTexts,
  processings: platformProcessings,
});
