import type { WeekFragment } from '../data/week.generated';

export type WeekUnit = WeekFragment['units'][number];

/** A day of the shown week on which a unit is not as usual. */
export interface ExceptionShown {
  readonly unit: WeekUnit;
  readonly day: string;
  readonly quantity: number;
  readonly usual: number;
}

/** Sales units by the usual week; the days of a week are given from Monday on. */
export function usualOn({ usual }: WeekUnit, day: string, days: readonly string[]): number {
  return usual?.[days.indexOf(day)] ?? 0;
}

/** By day, as the week goes. */
export function exceptionsOf({ units }: WeekFragment, days: readonly string[]): ExceptionShown[] {
  return units
    .flatMap((unit) =>
      unit.exceptions.map(({ day, quantity }) => ({ unit, day, quantity, usual: usualOn(unit, day, days) })),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Days from today on that can still be unlike the others: on which the unit is not on sale yet. */
export function openDays(
  { lines }: WeekFragment,
  unitId: string,
  days: readonly string[],
  today: string,
): readonly string[] {
  const onSale = lines.filter((line) => line.unitId === unitId && line.answered !== null);
  return days.filter((day) => day >= today && !onSale.some((line) => line.day <= day && day <= line.lastDay));
}

/** The quantity of a day as it is typed: a whole number, and nothing is left to be guessed. */
export function typedQuantity(text: string, quantityOf: (text: string) => number | null): number | null {
  return text.trim() === '' ? null : quantityOf(text);
}
