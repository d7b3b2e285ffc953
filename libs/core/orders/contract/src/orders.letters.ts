import { defineLetterKind } from '@maillon/platform/contract';

export const sessionCancelledKind = defineLetterKind({
  name: 'orders.session-cancelled',
  title: { fr: 'Vente annulée', en: 'Sale cancelled' },
  when: {
    fr: 'Quand une vente dans laquelle vous aviez des commandes est annulée.',
    en: 'When a sale in which you had orders is cancelled.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once'],
  necessary: {
    fr: 'Rien de ce qui était commandé ne sera préparé ni livré : vous devez le savoir tout de suite.',
    en: 'Nothing of what was ordered will be prepared or brought: you have to know at once.',
  },
  ifUnsure: 'again',
});

export const linesShortKind = defineLetterKind({
  name: 'orders.lines-short',
  title: { fr: 'Produits manquants', en: 'Goods that are missing' },
  when: {
    fr: 'Quand une partie d’une commande ferme ne viendra pas. Ce qui manque en dix minutes tient dans un seul e-mail.',
    en: 'When a part of a firm order will not come. What goes missing within ten minutes is told in one e-mail.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once'],
  necessary: {
    fr: 'Une cuisine qui attend ce qui ne viendra pas doit pouvoir s’arranger.',
    en: 'A kitchen that waits for what will not come has to be able to manage.',
  },
  ifUnsure: 'again',
});
