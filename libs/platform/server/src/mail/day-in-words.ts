import { firstOfMonth, type Locale } from '@maillon/platform/contract';

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** "vendredi 31 décembre 2027", of a day that is one wherever it is read. */
export function dayInWords(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'full', timeZone: 'UTC' });
  // Some versions of the language data write "Friday, 10 July", others do not.
  return firstOfMonth(format.format(new Date(`${day}T00:00:00Z`)).replace(',', ''), locale);
}
