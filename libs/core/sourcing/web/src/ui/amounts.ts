/** Exact base units, as people count them. */
export interface Amount {
  readonly baseUnit: string;
  readonly baseQuantity: number;
}

export const UNIT_SIZES: Readonly<Record<string, number>> = { gram: 1_000, millilitre: 1_000, piece: 1 };

/** Kilograms, litres or pieces as an exact number of base units; null for what is none. */
export function baseUnitsOf(text: string, baseUnit: string): number | null {
  const match = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!match) return null;
  const thousandths = Number(match[1]) * 1_000 + Number((match[2] ?? '').padEnd(3, '0'));
  const units = (thousandths * UNIT_SIZES[baseUnit]!) / 1_000;
  return Number.isInteger(units) && units > 0 ? units : null;
}

/** The other way round, for a field that is filled already. */
export function textOf({ baseUnit, baseQuantity }: Amount): string {
  return String(baseQuantity / UNIT_SIZES[baseUnit]!);
}
