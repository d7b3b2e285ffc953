import type { Processing } from '@maillon/platform/contract';

export const traceabilityProcessings: readonly Processing[] = [
  {
    what: 'traceability.ledger',
    purpose: {
      fr: 'Suivre chaque lot de la ferme à la cuisine',
      en: 'Follow each lot from farm to kitchen',
    },
    basis: {
      fr: 'Obligation légale (RGPD, article 6.1.c)',
      en: 'Legal duty (GDPR, article 6.1.c)',
    },
    people: {
      fr: 'Qui pèse, prépare, charge et remet des marchandises',
      en: 'Whoever weighs, prepares, loads and hands over goods',
    },
    data: {
      fr: 'Nom de la personne, lieu, instant, marchandise',
      en: 'Name of the person, place, instant, goods',
    },
    recipients: {
      fr: 'Administration, plateforme logistique, services de contrôle',
      en: 'Administration, hub, inspection services',
    },
    kept: {
      fr: 'Cinq ans',
      en: 'Five years',
    },
  },
];
