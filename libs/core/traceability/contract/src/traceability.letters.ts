import { defineLetterKind } from '@maillon/platform/contract';

export const weighedOtherwiseKind = defineLetterKind({
  name: 'traceability.weighed-otherwise',
  title: { fr: 'Pesées de la plateforme', en: 'Weighings of the hub' },
  when: {
    fr: 'Quand la plateforme trouve un autre poids que le vôtre. Ce qu’elle pèse en dix minutes tient dans un seul message.',
    en: 'When the hub finds another weight than yours. What it weighs within ten minutes is told in one message.',
  },
  roles: ['producer'],
  times: ['at-once', 'digest', 'never'],
  ifUnsure: 'again',
});
