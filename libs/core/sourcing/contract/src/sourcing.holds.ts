import type { LegalHold } from '@maillon/platform/contract';

export const sourcingHolds: readonly LegalHold[] = [
  {
    what: 'sourcing.contracts',
    from: '2013-06-17',
    months: 60,
    keeps: ['commitment_signature.signed_name'],
    source: 'Code de commerce, article L110-4',
    reason: {
      fr: 'Un engagement signé se prouve pendant cinq ans : qui l’a signé en fait partie.',
      en: 'A signed commitment may have to be proved for five years: who signed it is part of it.',
    },
  },
];
