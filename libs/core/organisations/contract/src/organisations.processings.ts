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
  {
    what: 'organisations.applications',
    purpose: {
      fr: 'Recevoir et instruire les demandes de participation',
      en: 'Take in and examine requests to take part',
    },
    basis: {
      fr: 'Mesures précontractuelles à la demande de la personne (RGPD, article 6.1.b)',
      en: 'Steps before a contract, at the person’s request (GDPR, article 6.1.b)',
    },
    people: {
      fr: 'Qui demande à participer au territoire',
      en: 'Whoever asks to take part in the territory',
    },
    data: {
      fr: 'Nom, e-mail, téléphone, SIRET, site, justificatif, réponse du registre des entreprises, motif de la décision',
      en: 'Name, e-mail, telephone, SIRET, site, proof, answer of the register of firms, reason for the decision',
    },
    recipients: { fr: 'Administration du territoire', en: 'Administration of the territory' },
    kept: {
      fr: 'Refusée ou abandonnée, trois ans après le dernier échange, puis une tâche quotidienne l’efface ; acceptée, comme la participation',
      en: 'Refused or abandoned, three years after the last exchange, then a daily job erases it; accepted, like the participation',
    },
  },
];
