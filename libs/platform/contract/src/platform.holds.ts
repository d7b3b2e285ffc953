import type { LegalHold } from './legal-hold';

export const platformHolds: readonly LegalHold[] = [
  {
    what: 'platform.audit',
    from: '2021-10-28',
    months: 12,
    keeps: [],
    source: 'CNIL, délibération n° 2021-122 du 14 octobre 2021 (recommandation relative à la journalisation)',
    reason: {
      fr: 'Le journal garde les actes sans les noms : six mois à un an, trois ans au plus quand un contrôle interne le demande.',
      en: 'The log keeps acts without names: six months to a year, three years at most where internal control asks for it.',
    },
  },
];
