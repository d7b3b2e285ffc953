import { intlTag, type LanguageCode } from '../i18n/language';

/** 123450 → `1 234,50 €`. */
export function formatCents(cents: number, language: LanguageCode): string {
  return euros(language).format(cents / 100);
}

/** An exact decimal in euros, as prices travel: `"3.2"` → `3,20 €`. */
export function formatPrice(decimal: string, language: LanguageCode): string {
  return euros(language).format(Number(decimal));
}

const formats = new Map<LanguageCode, Intl.NumberFormat>();

function euros(language: LanguageCode): Intl.NumberFormat {
  const known =
    formats.get(language) ?? new Intl.NumberFormat(intlTag(language), { style: 'currency', currency: 'EUR' });
  formats.set(language, known);
  return known;
}
