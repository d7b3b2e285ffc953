import type { Locale } from '@maillon/platform/contract';

export function euros(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
}
