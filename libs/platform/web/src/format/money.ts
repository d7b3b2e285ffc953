import { intlTag, type LanguageCode } from '../i18n/language';
import { numberFormat } from './formats';

/** 123450 → `1 234,50 €`. */
export function formatCents(cents: number, language: LanguageCode): string {
  return euros(language).format(cents / 100);
}

/** An exact decimal in euros, as prices travel: `"3.2"` → `3,20 €`. */
export function formatPrice(decimal: string, language: LanguageCode): string {
  return euros(language).format(Number(decimal));
}

function euros(language: LanguageCode): Intl.NumberFormat {
  return numberFormat(intlTag(language), { style: 'currency', currency: 'EUR' });
}
