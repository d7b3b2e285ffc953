import type { Processing } from '@maillon/platform/contract';

export const purchasingProcessings: readonly Processing[] = [
  {
    what: 'purchasing.habits',
    purpose: {
      fr: 'Tenir la mercuriale d’une cuisine, ses listes et ses commandes permanentes',
      en: 'Keep the order guide of a kitchen, its lists and its standing orders',
    },
    basis: {
      fr: 'Exécution d’un contrat (RGPD, article 6.1.b)',
      en: 'Performance of a contract (GDPR, article 6.1.b)',
    },
    people: {
      fr: 'Acheteurs en nom propre, et qui met en place une commande permanente',
      en: 'Sole traders among buyers, and whoever sets up a standing order',
    },
    data: {
      fr: 'Ce que l’établissement achète, ses propres noms, ses rythmes ; le compte au nom duquel elle est passée',
      en: 'What the establishment buys, its own names, its rhythms; the account in whose name it is placed',
    },
    recipients: {
      fr: 'L’établissement lui-même ; les producteurs ne voient que les commandes',
      en: 'The establishment itself; producers see the orders only',
    },
    kept: {
      fr: 'Tant que l’établissement les garde ; ce qu’une commande permanente a fait, aussi longtemps qu’elle',
      en: 'As long as the establishment keeps them; what a standing order did, as long as it',
    },
  },
];
