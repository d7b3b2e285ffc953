import type { CertificateState } from '@maillon/core/certificates/contract';

/** Days before the end from which a certificate counts as expiring. */
export const EXPIRING_DAYS = 60;

const DAY_MS = 24 * 3_600_000;

export type Decision = 'filed' | 'verified' | 'rejected' | 'revoked';

export interface Validity {
  readonly decision: Decision;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The state on a day: what was decided, and for what was verified, where the day lies. */
export function stateOn({ decision, validFrom, validTo }: Validity, day: string): CertificateState {
  if (decision !== 'verified' || validFrom === null || validTo === null) return decision;
  if (day < validFrom) return 'verified';
  if (day > validTo) return 'expired';
  return daysBetween(day, validTo) <= EXPIRING_DAYS ? 'expiring' : 'live';
}

export function daysLeftOn(validity: Validity, day: string): number | null {
  const { decision, validTo } = validity;
  return decision === 'verified' && validTo !== null && day <= validTo ? daysBetween(day, validTo) : null;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
