import type { Locale } from '@maillon/platform/contract';

/** French unless a reader asks for English first. */
export function localeOf(acceptLanguage: string | null | undefined): Locale {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'fr';
}
