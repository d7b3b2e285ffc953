import type { Processing } from '@maillon/platform/contract';

export const ordersProcessings: readonly Processing[] = [
  {
    what: 'orders.trade',
    purpose: {
      fr: 'Prendre, répartir et suivre les commandes',
      en: 'Take, allocate and follow orders',
    },
    basis: {
      fr: 'Exécution d’un contrat (RGPD, article 6.1.b) ; obligation comptable ensuite (article 6.1.c)',
      en: 'Performance of a contract (GDPR, article 6.1.b); then accounting duty (article 6.1.c)',
    },
    people: {
      fr: 'Acheteurs et producteurs en nom propre, et qui écrit une note',
      en: 'Sole traders among buyers and producers, and whoever writes a note',
    },
    data: {
      fr: 'Nom de l’entreprise, contenu des commandes, note libre',
      en: 'Firm’s name, content of the orders, free note',
    },
    recipients: {
      fr: 'Administration, plateforme logistique, producteurs concernés',
      en: 'Administration, hub, the producers concerned',
    },
    kept: {
      fr: 'Dix ans ; la note libre, jusqu’à l’effacement de son auteur',
      en: 'Ten years; the free note, until its author is erased',
    },
  },
];
