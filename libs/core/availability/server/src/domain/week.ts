import { addDays, weekdayOf } from './local-days';

export const DAYS_OF_WEEK = 7;

export interface WeekOffer {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly declared: number;
  readonly taken: number;
}

/** All that says what a sales unit is likely to be in a week. */
export interface WeekUnit {
  readonly unitId: string;
  readonly productName: string;
  readonly unitLabel: string;
  /** January to December: X full season, x available, s from store, - none. */
  readonly season: string;
  /** Monday to Sunday; null: it is not proposed by itself. */
  readonly usual: readonly number[] | null;
  readonly exceptions: readonly { readonly day: string; readonly quantity: number }[];
  /** On sale in that week already; none was withdrawn. */
  readonly offers: readonly WeekOffer[];
  /** First day of its first price; null: it has none, and cannot be sold. */
  readonly pricedFrom: string | null;
}

export interface ProposedLine {
  readonly unitId: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly day: string;
  readonly lastDay: string;
  readonly proposed: number;
  readonly taken: number;
  readonly offerId: string | null;
}

/** The Monday of the week in which a day is. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

export function daysOf(week: string): string[] {
  return Array.from({ length: DAYS_OF_WEEK }, (_, index) => addDays(week, index));
}

/**
 * What a unit is proposed with in a week: what is on sale already, and for the other days its usual quantity unless that
 * day has another one, when it is in season or in store and the producer is open.
 */
export function linesOf(unit: WeekUnit, week: string, isClosed: (day: string) => boolean): ProposedLine[] {
  const { unitId, productName, unitLabel } = unit;
  const named = { unitId, productName, unitLabel };
  const onSale = unit.offers.map(({ id, from, to, declared, taken }) => ({
    ...named,
    ...{ day: from, lastDay: to, proposed: declared, taken, offerId: id },
  }));
  const free = daysOf(week).filter((day) => !isClosed(day) && isOffered(unit, day));
  const proposed = free
    .map((day) => ({ ...named, day, lastDay: day, proposed: quantityOn(unit, day), taken: 0, offerId: null }))
    .filter((line) => line.proposed > 0);
  return [...onSale, ...proposed].toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function isOffered({ offers, season, pricedFrom }: WeekUnit, day: string): boolean {
  const isOnSale = offers.some(({ from, to }) => from <= day && day <= to);
  const month = Number(day.slice(5, 7)) - 1;
  return !isOnSale && season[month] !== '-' && pricedFrom !== null && pricedFrom <= day;
}

function quantityOn({ usual, exceptions }: WeekUnit, day: string): number {
  return exceptions.find((one) => one.day === day)?.quantity ?? usual?.[weekdayOf(day) - 1] ?? 0;
}

/** How long answers by link are taken: until the week is over. */
export function lastDayOf(week: string): string {
  return addDays(week, DAYS_OF_WEEK - 1);
}

/** The next week that is asked about after a day on which its producer is asked. */
export function weekAfter(day: string): string {
  return addDays(mondayOf(day), DAYS_OF_WEEK);
}

/** The day, in the week before, on which a producer is asked about a week. */
export function askDayOf(week: string, weekday: number): string {
  return addDays(week, weekday - 1 - DAYS_OF_WEEK);
}
