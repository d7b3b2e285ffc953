export type MassUnit = 'g' | 'kg';

/**
 * What the scales said, as it was typed: one weight, or several that add up (`192+167`, `1,92 + 1,67`).
 * Whole grams, or nothing when it cannot be read.
 */
export function gramsOf(text: string, unit: MassUnit): number | null {
  const parts = text.replaceAll(/\s/g, '').replace(/\+$/, '').split('+');
  if (!parts.every((part) => /^\d+([.,]\d+)?$/.test(part))) return null;
  const sum = parts.reduce((total, part) => total + Number(part.replace(',', '.')), 0);
  return Math.round(unit === 'kg' ? sum * 1000 : sum);
}

/** Small pieces are weighed in grams, crates in kilograms. */
export function usualUnit(nominalMassG: number | null): MassUnit {
  return nominalMassG !== null && nominalMassG < 1500 ? 'g' : 'kg';
}

/** How far a weight is from what was expected, in whole percent. */
export function deviation(grams: number, expectedG: number): number {
  return expectedG ? Math.round((grams / expectedG - 1) * 100) : 0;
}
