import { defineLetterKind } from '@maillon/platform/contract';

export const rulesChangeKind = defineLetterKind({
  name: 'rulebook.rules-change',
  title: { fr: 'Nouvelles règles du territoire', en: 'New rules of the territory' },
  when: {
    fr: 'Quand de nouvelles règles sont publiées pour les livraisons à venir, ou retirées avant d’avoir servi.',
    en: 'When new rules are published for deliveries to come, or withdrawn before they were used.',
  },
  roles: ['restaurateur', 'producer'],
  times: ['at-once', 'digest', 'never'],
  ifUnsure: 'again',
});
