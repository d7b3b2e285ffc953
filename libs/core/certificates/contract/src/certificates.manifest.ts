import { defineManifest } from '@maillon/platform/contract';
import { producersWritten } from '@maillon/core/organisations/contract';
import { certificateDecided, certificateExpired, certificateExpiring, certificateFiled } from './certificates.events';
import { expiringKind, lostKind, toLookAtKind, verifiedKind } from './certificates.letters';
import { certificatesHolds } from './certificates.holds';
import { certificatesProcessings } from './certificates.processings';
import { certificatesRefusals } from './certificates.refusals';
import { certificatesSettings } from './certificates.settings';
import { watchCertificates } from './watch-certificates.job';

export const certificatesManifest = defineManifest({
  id: 'certificates',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Documents et certificats', en: 'Documents and certificates' },
  summary: {
    fr: 'Justificatifs, certificats et signes de qualité, statut sanitaire : déposés, vérifiés, suivis jusqu’à leur échéance.',
    en: 'Proofs, certificates and quality signs, sanitary status: filed, verified, watched until they end.',
  },
  needs: ['platform', 'territories', 'organisations'],
  settings: certificatesSettings,
  permissions: {
    'certificates.read': { fr: 'Voir les certificats', en: 'See certificates' },
    'certificates.file': {
      fr: 'Déposer des documents et des certificats',
      en: 'File documents and certificates',
    },
    'certificates.verify': {
      fr: 'Vérifier, rejeter et retirer des certificats',
      en: 'Verify, reject and revoke certificates',
    },
  },
  refusals: certificatesRefusals,
  emits: [certificateFiled, certificateDecided, certificateExpiring, certificateExpired],
  listens: [producersWritten, certificateFiled, certificateDecided, certificateExpiring, certificateExpired],
  jobs: [watchCertificates],
  letters: [expiringKind, verifiedKind, lostKind, toLookAtKind],
  holds: certificatesHolds,
  processings: certificatesProcessings,
  freeTexts: [
    'certificate.issuer',
    'certificate.reason',
    'certificate_fact.by',
    'certificate_fact.reason',
    'document.name',
    'document.uploaded_by',
  ],
});
