import type { ProductPhoto } from '@maillon/core/catalogue/contract';
import type { Locale } from '@maillon/platform/contract';
import type { CardPhoto } from './offer-card';

/** A photograph, with what it shows in the reader's language. */
export function photoShown([id, altFr, altEn]: CardPhoto, locale: Locale): ProductPhoto {
  return { id, alt: locale === 'fr' ? altFr : altEn };
}
