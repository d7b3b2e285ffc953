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
  texts: true,
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
    fr: 'Quand une partie d’une commande ferme ne viendra pas. Ce qui manque en dix minutes tient dans un seul message.',
    en: 'When a part of a firm order will not come. What goes missing within ten minutes is told in one message.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Une cuisine qui attend ce qui ne viendra pas doit pouvoir s’arranger.',
    en: 'A kitchen that waits for what will not come has to be able to manage.',
  },
  ifUnsure: 'again',
});

export const producerSilentKind = defineLetterKind({
  name: 'orders.producer-silent',
  title: { fr: 'Producteurs sans réponse', en: 'Producers who have not answered' },
  when: {
    fr: 'Quand des producteurs n’ont pas confirmé leurs commandes à temps, si la règle du territoire est de les appeler.',
    en: 'When producers have not confirmed their orders in time, if the rule of the territory is to call them.',
  },
  roles: ['territory-administrator', 'hub-operator'],
  times: ['at-once', 'digest', 'never'],
  ifUnsure: 'again',
});

export const substitutionKind = defineLetterKind({
  name: 'orders.substitution',
  title: { fr: 'Remplacements', en: 'Substitutes' },
  when: {
    fr: 'Quand un autre produit est proposé, ou vient, à la place de ce qui manque ; quand on en retient ou rend chez vous.',
    en: 'When other goods are proposed or come instead of what is missing; when some of yours are taken or given back.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Une proposition a une heure limite, et ce qui vient doit être préparé.',
    en: 'A proposal has a deadline, and what comes has to be prepared.',
  },
  ifUnsure: 'again',
});

export const priceChangedKind = defineLetterKind({
  name: 'orders.price-changed',
  title: { fr: 'Prix changés dans un panier', en: 'Prices changed in a basket' },
  when: {
    fr: 'Quand le prix d’une ligne de votre panier n’est plus celui que vous avez vu, tant que la vente est ouverte. Le résumé du matin n’attend pas s’il arrivait moins de deux heures avant l’heure limite.',
    en: 'When a line of your basket no longer has the price that you saw, as long as the sale is open. The morning’s letter does not wait where it would come less than two hours before the cut-off.',
  },
  roles: ['restaurateur'],
  times: ['digest', 'at-once', 'never'],
  ifUnsure: 'again',
});

export const amendmentKind = defineLetterKind({
  name: 'orders.amendment',
  title: { fr: 'Changements après l’heure limite', en: 'Changes past the cut-off' },
  when: {
    fr: 'Quand un acheteur demande un changement d’une commande ferme, et quand le producteur a répondu.',
    en: 'When a buyer asks to change a firm order, and when the producer has answered.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Une demande a une heure limite.',
    en: 'A request has a deadline.',
  },
  ifUnsure: 'again',
});

export const lateLineKind = defineLetterKind({
  name: 'orders.late-line',
  title: { fr: 'Commandé après l’heure', en: 'Ordered past the hour' },
  when: {
    fr: 'Quand le territoire laisse passer une commande de vos produits après l’heure de la famille, ou après l’heure limite ; quand il commande pour vous.',
    en: 'When the territory lets an order of your goods through past the hour of their family, or past the cut-off; when it orders for you.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Qui avait compté doit préparer plus, ou le dire ; et personne n’attend une commande dont il ne sait rien.',
    en: 'Whoever had counted has to prepare more, or say that it cannot be done; and nobody waits for an order that they do not know of.',
  },
  ifUnsure: 'again',
});

export const overweightKind = defineLetterKind({
  name: 'orders.overweight',
  title: { fr: 'Plus lourd que prévu', en: 'Heavier than expected' },
  when: {
    fr: 'Quand un produit pesé dépasse le plafond de votre commande.',
    en: 'When what was weighed is above the ceiling of your order.',
  },
  roles: ['restaurateur'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Vous dites si vous prenez le poids réel, avant une heure limite.',
    en: 'You say whether you take the real weight, before a deadline.',
  },
  ifUnsure: 'again',
});

export const minimumMissingKind = defineLetterKind({
  name: 'orders.minimum-missing',
  title: { fr: 'Ce qui manque à un franco', en: 'What a minimum lacks' },
  when: {
    fr: 'Quelques heures avant l’heure limite, quand un producteur que vous attendez n’a pas encore assez de commandes pour venir.',
    en: 'Some hours before the cut-off, when a producer whom you wait for does not have enough orders to come yet.',
  },
  roles: ['restaurateur'],
  times: ['at-once', 'never'],
  texts: true,
  ifUnsure: 'again',
});

export const auctionAskedKind = defineLetterKind({
  name: 'orders.auction-asked',
  title: { fr: 'Prix de la criée attendus', en: 'Auction prices due' },
  when: {
    fr: 'À l’heure limite d’une criée du matin, quand des produits vous y sont demandés.',
    en: 'At the cut-off of a morning auction, when goods of yours are asked for in it.',
  },
  roles: ['producer'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Sans votre prix à l’heure dite, rien n’est vendu.',
    en: 'Without your price in time, nothing is sold.',
  },
  ifUnsure: 'again',
});

export const auctionResultKind = defineLetterKind({
  name: 'orders.auction-result',
  title: { fr: 'Résultat de la criée', en: 'Outcome of the auction' },
  when: {
    fr: 'Quand les prix d’une criée du matin sont arrêtés : ce qui vient, à quel prix, et ce qui ne vient pas.',
    en: 'When the prices of a morning auction are settled: what comes, at which price, and what does not.',
  },
  roles: ['restaurateur'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Vous aviez accepté un plafond : vous devez savoir ce que vous payez, et ce qui manque le jour même.',
    en: 'You had agreed to a ceiling: you have to know what you pay, and what is missing on the very day.',
  },
  ifUnsure: 'again',
});

export const minimumMissedKind = defineLetterKind({
  name: 'orders.minimum-missed',
  title: { fr: 'Franco non atteint', en: 'Minimum of a sale missed' },
  when: {
    fr: 'À l’heure limite, quand toutes les commandes ensemble n’atteignent pas ce qu’un producteur demande pour venir.',
    en: 'At the cut-off, when all orders together do not reach what a producer asks to come.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Ce qui était commandé ne viendra pas : une cuisine doit pouvoir s’arranger.',
    en: 'What was ordered will not come: a kitchen has to be able to manage.',
  },
  ifUnsure: 'again',
});
