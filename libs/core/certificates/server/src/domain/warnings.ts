import { WARNING_DAYS, type WarningDays } from '@maillon/core/certificates/contract';
import { daysBetween } from './certificate-state';

export interface Warnings {
  /** What to tell now: the nearest threshold that was reached and not told; null when there is nothing new. */
  readonly tell: WarningDays | null;
  /** What counts as told from now on. */
  readonly passed: readonly WarningDays[];
}

/** A watch that comes late tells the nearest warning only, and never one that is past the end. */
export function warningsDue(validTo: string, day: string, told: readonly WarningDays[]): Warnings {
  const left = daysBetween(day, validTo);
  const reached = left < 0 ? [] : WARNING_DAYS.filter((days) => left <= days);
  const nearest = reached.at(-1) ?? null;
  const passed = reached.filter((days) => !told.includes(days));
  return { tell: nearest !== null && !told.includes(nearest) ? nearest : null, passed };
}
