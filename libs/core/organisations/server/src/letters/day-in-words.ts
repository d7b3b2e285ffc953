import type { Locale } from '@maillon/platform/contract';

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** "mercredi 8 juillet 2026", where the territory is. */
export function dayInWords(instant: Date, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'full', timeZone }).format(instant);
}
