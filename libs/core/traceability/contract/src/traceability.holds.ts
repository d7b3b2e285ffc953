import type { LegalHold } from '@maillon/platform/contract';

export const traceabilityHolds: readonly LegalHold[] = [
  {
    what: 'traceability.ledger',
    from: '2005-01-01',
    months: 60,
    keeps: [
      'movement.by_name',
      'movement.from_name',
      'movement.to_name',
      'preparation_shortage.by_name',
      'lot.producer_name',
    ],
    source:
      'Règlement (CE) n° 178/2002, article 18 ; lignes directrices de la Commission du 26 janvier 2010 (cinq ans)',
    reason: {
      fr: 'Un lot doit pouvoir être suivi de la ferme à la cuisine, et rappelé : qui l’a pesé et remis en fait partie.',
      en: 'A lot must be traceable from farm to kitchen, and recallable: who weighed it and handed it over is part of that.',
    },
  },
];
