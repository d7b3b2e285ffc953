import { defineLetterKind } from '@maillon/platform/contract';

export const requestReceivedKind = defineLetterKind({
  name: 'sourcing.request-received',
  title: { fr: 'Demandes des acheteurs', en: 'Requests of buyers' },
  when: {
    fr: 'Quand un acheteur vous demande un prix, ou annule sa demande.',
    en: 'When a buyer asks you for a price, or cancels the request.',
  },
  roles: ['producer'],
  times: ['at-once', 'digest', 'never'],
  ifUnsure: 'again',
});

export const quotesInKind = defineLetterKind({
  name: 'sourcing.quotes-in',
  title: { fr: 'Réponses à vos appels d’offres', en: 'Answers to your requests' },
  when: {
    fr: 'Quand le délai de réponse d’un appel d’offres est passé, ou quand il reste sans suite.',
    en: 'When the time for answering a request is over, or when it comes to nothing.',
  },
  roles: ['restaurateur'],
  times: ['at-once', 'digest', 'never'],
  ifUnsure: 'again',
});

export const awardKind = defineLetterKind({
  name: 'sourcing.award',
  title: { fr: 'Suites données à vos réponses', en: 'What became of your quotes' },
  when: {
    fr: 'Quand un acheteur a choisi parmi les réponses à sa demande.',
    en: 'When a buyer has chosen among the answers to a request.',
  },
  roles: ['producer'],
  times: ['at-once'],
  necessary: {
    fr: 'Ce qui est retenu est à livrer, et ce qui ne l’est pas redevient libre.',
    en: 'What is chosen has to be brought, and what is not is free again.',
  },
  ifUnsure: 'again',
});

export const commitmentKind = defineLetterKind({
  name: 'sourcing.commitment',
  title: { fr: 'Vos engagements de saison', en: 'Your seasonal commitments' },
  when: {
    fr: 'À chaque pas d’un engagement : proposition, signature, appel, fin.',
    en: 'At each step of a commitment: proposal, signature, call-off, end.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once'],
  necessary: {
    fr: 'Un engagement lie les deux côtés : chacun doit savoir ce que l’autre fait.',
    en: 'A commitment binds both sides: each has to know what the other does.',
  },
  ifUnsure: 'again',
});
