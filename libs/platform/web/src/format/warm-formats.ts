import type { LanguageCode } from '../i18n/language';
import { formatCents } from './money';
import { formatInstant } from './moment';
import { formatNumber } from './number';

/** Has the browser read the tables of a language while a page is still on its way: the first card would wait for them. */
export function warmFormats(language: LanguageCode): void {
  formatNumber(0, language);
  formatCents(0, language);
  for (const style of ['short', 'weekday'] as const)
    formatInstant(new Date().toISOString(), style, 'Europe/Paris', language);
}
