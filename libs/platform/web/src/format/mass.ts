import { intlTag, type LanguageCode } from '../i18n/language';

/** 350 → `350 g`, 12500 → `12,5 kg`, 2345000 → `2,35 t`. */
export function formatGrams(grams: number, language: LanguageCode): string {
  if (Math.abs(grams) < 1000) return `${decimal(grams, 0, language)} g`;
  if (Math.abs(grams) < 1_000_000) return `${decimal(grams / 1000, 3, language)} kg`;
  return `${decimal(grams / 1_000_000, 2, language)} t`;
}

/** 9650 → `96,5 %`. */
export function formatBasisPoints(points: number, language: LanguageCode): string {
  return `${decimal(points / 100, 1, language)} %`;
}

function decimal(value: number, digits: number, language: LanguageCode): string {
  return value.toLocaleString(intlTag(language), { maximumFractionDigits: digits });
}
