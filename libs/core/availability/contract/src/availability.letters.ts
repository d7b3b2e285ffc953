import { defineLetterKind } from '@maillon/platform/contract';

export const weekProposedKind = defineLetterKind({
  name: 'availability.week-proposed',
  title: { fr: 'Votre semaine à confirmer', en: 'Your week to confirm' },
  when: {
    fr: 'Une fois par semaine, au jour et à l’heure que vous avez choisis : un geste suffit pour répondre.',
    en: 'Once a week, on the day and at the hour that you chose: one tap is enough to answer.',
  },
  roles: ['producer'],
  times: ['at-once', 'never'],
  ifUnsure: 'again',
});

export const questionKind = defineLetterKind({
  name: 'availability.question',
  title: { fr: 'Un acheteur vous demande un produit', en: 'A buyer asks you for a product' },
  when: {
    fr: 'Quand un acheteur demande une quantité qui n’a pas été confirmée depuis longtemps.',
    en: 'When a buyer asks for a quantity that was not confirmed for long.',
  },
  roles: ['producer'],
  times: ['at-once', 'never'],
  texts: true,
  ifUnsure: 'again',
});

export const answerKind = defineLetterKind({
  name: 'availability.answer',
  title: { fr: 'Réponse d’un producteur', en: 'Answer of a producer' },
  when: {
    fr: 'Quand un producteur répond à votre question sur une quantité.',
    en: 'When a producer answers your question about a quantity.',
  },
  roles: ['restaurateur'],
  times: ['at-once', 'never'],
  texts: true,
  ifUnsure: 'again',
});

export const closureKind = defineLetterKind({
  name: 'availability.closure',
  title: { fr: 'Fermeture d’un producteur', en: 'Closure of a producer' },
  when: {
    fr: 'Quand un producteur chez qui vous avez commandé annonce qu’il ferme ce jour-là, ou qu’il rouvre.',
    en: 'When a producer from whom you ordered announces a closure for that day, or opens after all.',
  },
  roles: ['restaurateur'],
  times: ['at-once'],
  texts: true,
  necessary: {
    fr: 'Ce que vous attendez de lui est touché : vous devez pouvoir vous arranger.',
    en: 'What you expect from them is touched: you have to be able to manage.',
  },
  ifUnsure: 'again',
});
