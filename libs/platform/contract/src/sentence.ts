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
    return value === undefined ? whole : String(value);
  });
}
