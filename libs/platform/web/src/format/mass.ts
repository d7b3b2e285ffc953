import type { LanguageCode } from '../i18n/language';
import { formatNumber } from './number';

/** 350 → `350 g`, 12500 → `12,5 kg`, 2345000 → `2,35 t`. */
export function formatGrams(grams: number, language: LanguageCode): string {
  if (Math.abs(grams) < 1000) return `${formatNumber(grams, language)} g`;
  if (Math.abs(grams) < 1_000_000) return `${formatNumber(grams / 1000, language, 3)} kg`;
  return `${formatNumber(grams / 1_000_000, language, 2)} t`;
}

/** 9650 → `96,5 %`. */
export function formatBasisPoints(points: number, language: LanguageCode): string {
  return `${formatNumber(points / 100, language, 1)} %`;
}
