import type { Processing } from '@maillon/platform/contract';

export const deliveryRoundsProcessings: readonly Processing[] = [
  {
    what: 'delivery-rounds.rounds',
    purpose: {
      fr: 'Planifier les tournées et prouver les remises',
      en: 'Plan rounds and prove deliveries',
    },
    basis: {
      fr: 'Exécution d’un contrat (RGPD, article 6.1.b)',
      en: 'Performance of a contract (GDPR, article 6.1.b)',
    },
    people: {
      fr: 'Chauffeurs',
      en: 'Drivers',
    },
    data: {
      fr: 'Véhicule confié, arrêts, heures de passage',
      en: 'Van in charge, stops, hours',
    },
    recipients: {
      fr: 'Administration, plateforme logistique',
      en: 'Administration, hub',
    },
    kept: {
      fr: 'Le véhicule, tant que le rôle dure ; les remises, comme le registre',
      en: 'The van, while the role lasts; deliveries, like the ledger',
    },
  },
];
