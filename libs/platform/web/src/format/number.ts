import { intlTag, type LanguageCode } from '../i18n/language';
import { numberFormat } from './formats';

/** 99968 → `99 968`; at most so many digits after the decimal mark. */
export function formatNumber(value: number, language: LanguageCode, digits = 0): string {
  return numberFormat(intlTag(language), { maximumFractionDigits: digits }).format(value);
}
