import type { Processing } from '@maillon/platform/contract';

export const orderNotesProcessings: readonly Processing[] = [
  {
    what: 'order-notes.kitchen-words',
    purpose: {
      fr: 'Comprendre les commandes écrites comme chaque cuisine parle',
      en: 'Understand orders written as each kitchen speaks',
    },
    basis: {
      fr: 'Exécution d’un contrat (RGPD, article 6.1.b)',
      en: 'Performance of a contract (GDPR, article 6.1.b)',
    },
    people: {
      fr: 'Acheteurs, et qui un mot nommerait',
      en: 'Buyers, and whoever a word might name',
    },
    data: {
      fr: 'Mots employés pour un produit ; le texte lu n’est pas conservé',
      en: 'Words used for a product; the text that is read is not kept',
    },
    recipients: { fr: 'La cuisine elle-même', en: 'The kitchen itself' },
    kept: { fr: 'Jusqu’à ce que la cuisine les oublie', en: 'Until the kitchen forgets them' },
  },
];
