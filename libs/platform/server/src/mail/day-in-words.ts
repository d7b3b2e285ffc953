import type { Locale } from '@maillon/platform/contract';

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** "vendredi 31 décembre 2027", of a day that is one wherever it is read. */
export function dayInWords(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
