export type Locale = 'fr' | 'en';

/** One sentence in each language of the platform; `{name}` is replaced by the datum of that name. */
export interface Sentence {
  readonly fr: string;
  readonly en: string;
}

export type SentenceData = Readonly<Record<string, string | number | undefined>>;

export function say(sentence: Sentence, locale: Locale, data: SentenceData = {}): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = data[key];
    return value === undefined ? whole : written(value, locale);
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TAGS: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A local day travels as YYYY-MM-DD and is read as people write it. */
function written(value: string | number, locale: Locale): string {
  if (typeof value === 'number' || !DAY.test(value)) return String(value);
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return firstOfMonth(new Intl.DateTimeFormat(TAGS[locale], style).format(Date.parse(`${value}T00:00:00Z`)), locale);
}

/** The French say « 1er juillet », which Intl does not. */
export function firstOfMonth(day: string, locale: Locale): string {
  return locale === 'fr' ? day.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : day;
}
