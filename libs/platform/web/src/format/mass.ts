import type { LanguageCode } from '../i18n/language';
import { formatNumber } from './number';

export type MassUnit = 'g' | 'kg' | 't';

const GRAMS: Readonly<Record<MassUnit, number>> = { g: 1, kg: 1000, t: 1_000_000 };
const DIGITS: Readonly<Record<MassUnit, number>> = { g: 0, kg: 3, t: 2 };

/** 350 → `350 g`, 12500 → `12,5 kg`, 2345000 → `2,35 t`; under others in the unit of their column. */
export function formatGrams(grams: number, language: LanguageCode, unit: MassUnit = massUnitOf([grams])): string {
  return `${formatNumber(grams / GRAMS[unit], language, DIGITS[unit])} ${unit}`;
}

/** One unit for masses that are read under each other: the greatest in which the least of them still says something. */
export function massUnitOf(masses: readonly (number | null)[]): MassUnit {
  const sizes = masses.flatMap((grams) => (grams ? [Math.abs(grams)] : []));
  const most = Math.max(0, ...sizes);
  if (most < GRAMS.kg) return 'g';
  return most >= GRAMS.t && Math.min(...sizes) >= GRAMS.t / 100 ? 't' : 'kg';
}

/** 9650 → `96,5 %`. */
export function formatBasisPoints(points: number, language: LanguageCode): string {
  return `${formatNumber(points / 100, language, 1)} %`;
}
