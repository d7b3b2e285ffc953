import type { Processing } from '@maillon/platform/contract';

export const certificatesProcessings: readonly Processing[] = [
  {
    what: 'certificates.proofs',
    purpose: {
      fr: 'Prouver les signes de qualité, le statut sanitaire et l’assurance des producteurs',
      en: 'Prove the quality signs, sanitary status and insurance of producers',
    },
    basis: {
      fr: 'Obligation légale (RGPD, article 6.1.c) : loyauté de l’information donnée aux acheteurs',
      en: 'Legal obligation (GDPR, article 6.1.c): fair information of buyers',
    },
    people: {
      fr: 'Exploitants en nom propre, et qui dépose ou vérifie un justificatif',
      en: 'Farmers in their own name, and whoever files or verifies a proof',
    },
    data: {
      fr: 'Documents déposés (PDF, photos), numéro et dates du certificat, nom de qui a déposé, vérifié ou rejeté',
      en: 'Documents filed (PDF, photographs), number and dates of the certificate, name of whoever filed, verified or rejected it',
    },
    recipients: {
      fr: 'Administration, le producteur, services de contrôle',
      en: 'Administration, the producer, inspection',
    },
    kept: {
      fr: 'Six ans après la fin du certificat ; un document qui ne prouve rien et le nom de qui a agi, jusqu’à l’effacement de cette personne',
      en: 'Six years after the certificate ended; a document that proves nothing and the name of whoever acted, until that person is erased',
    },
  },
];
