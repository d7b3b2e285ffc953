import { defineLetterKind } from '@maillon/platform/contract';

export const standingOrderMadeKind = defineLetterKind({
  name: 'purchasing.standing-order-made',
  title: { fr: 'Commande permanente', en: 'Standing order' },
  when: {
    fr: 'Quand une vente ouvre et que votre commande permanente est passée, ou que votre panier est prêt : ce qui est servi, ce qui ne l’est pas et pourquoi. Ou quand aucune vente n’a lieu un jour où vous l’attendez.',
    en: 'When a sale opens and your standing order is placed, or your basket is ready: what is served, what is not, and why. Or when no sale is held for a day on which you expect it.',
  },
  roles: ['restaurateur'],
  times: ['at-once'],
  necessary: {
    fr: 'Ce que vous attendez sans l’avoir commandé vous-même peut manquer : vous devez l’apprendre à temps.',
    en: 'What you expect without ordering it yourself may be missing: you have to learn it in time.',
  },
  ifUnsure: 'again',
});
