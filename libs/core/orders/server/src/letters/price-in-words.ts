import type { Locale } from '@maillon/platform/contract';

/** An exact price as a letter says it, by the kilogram where it is for one. */
export function priceInWords(price: string, pricing: string, locale: Locale): string {
  const per = pricing === 'kg' ? '/kg' : '';
  return locale === 'fr' ? `${price.replace('.', ',')} €${per}` : `€${price}${per}`;
}
