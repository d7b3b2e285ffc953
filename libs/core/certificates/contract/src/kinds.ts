import type { Sentence } from '@maillon/platform/contract';

export const CERTIFICATE_SCOPES = ['all', 'products', 'site'] as const;

export type CertificateScope = (typeof CERTIFICATE_SCOPES)[number];

/** filed → verified → live → expiring (60 days) → expired; filed or verified → rejected; live or expiring → revoked. */
export const CERTIFICATE_STATES = ['filed', 'verified', 'live', 'expiring', 'expired', 'rejected', 'revoked'] as const;

export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** Days before the end on which a holder is warned, each once. */
export const WARNING_DAYS = [60, 30, 7] as const;

export type WarningDays = (typeof WARNING_DAYS)[number];

/** The lists of an administrator's desk. */
export const CERTIFICATE_LISTS = {
  'to-verify': { fr: 'À vérifier', en: 'To verify' },
  claims: { fr: 'Sans preuve', en: 'Without proof' },
  'expiring-7': { fr: 'Échéance sous 7 jours', en: 'Ends within 7 days' },
  'expiring-30': { fr: 'Échéance sous 30 jours', en: 'Ends within 30 days' },
  'expiring-60': { fr: 'Échéance sous 60 jours', en: 'Ends within 60 days' },
  expired: { fr: 'Expirés', en: 'Expired' },
  live: { fr: 'En cours', en: 'Live' },
  closed: { fr: 'Rejetés et retirés', en: 'Rejected and revoked' },
} as const satisfies Record<string, Sentence>;

export type CertificateList = keyof typeof CERTIFICATE_LISTS;
