import type { LegalHold } from '@maillon/platform/contract';

export const certificatesHolds: readonly LegalHold[] = [
  {
    what: 'certificates.proofs',
    from: '2017-03-01',
    months: 72,
    keeps: [],
    source: 'Code de la consommation, articles L121-2 et L132-2 ; Code de procédure pénale, article 8 (six ans)',
    reason: {
      fr: 'Un signe de qualité affiché doit pouvoir être prouvé tant qu’une pratique trompeuse peut être poursuivie : le document reste, sans le nom de qui l’a envoyé.',
      en: 'A quality sign that was shown must be provable while misleading practice can be prosecuted: the document stays, without the name of whoever sent it.',
    },
  },
];
