import type { Processing } from '@maillon/platform/contract';

export const organisationsProcessings: readonly Processing[] = [
  {
    what: 'organisations.directory',
    purpose: {
      fr: 'Tenir l’annuaire des producteurs et des acheteurs du territoire',
      en: 'Keep the directory of the territory’s producers and buyers',
    },
    basis: {
      fr: 'Exécution d’un contrat (RGPD, article 6.1.b)',
      en: 'Performance of a contract (GDPR, article 6.1.b)',
    },
    people: {
      fr: 'Exploitants, gérants et contacts des organisations',
      en: 'Farmers, managers and contacts of the organisations',
    },
    data: {
      fr: 'Raison sociale, SIRET, site, téléphone et e-mail de contact',
      en: 'Firm’s name, SIRET, site, contact telephone and e-mail',
    },
    recipients: {
      fr: 'Administration, plateforme logistique, organisations qui échangent ensemble',
      en: 'Administration, hub, organisations that trade together',
    },
    kept: {
      fr: 'Tant que l’organisation participe ; les fichiers importés, une semaine',
      en: 'While the organisation takes part; imported files, a week',
    },
  },
];
