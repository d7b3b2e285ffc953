import { addDays } from '@maillon/platform/web';

const WEEK = 7;

/** The Monday after a day. */
export function nextMonday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % WEEK || WEEK);
}

/** So many Mondays from the next one on. */
export function nextMondays(day: string, count: number): string[] {
  const first = nextMonday(day);
  return Array.from({ length: count }, (_, index) => addDays(first, index * WEEK));
}

/** The days of a new row: those of the offer that is planned furthest ahead, from the coming week on; else the coming week. */
export function daysAhead(
  offers: readonly { availableFrom: string; availableTo: string }[],
  today: string,
): readonly [string, string] {
  const monday = nextMonday(today);
  const ahead = offers
    .filter(({ availableFrom }) => availableFrom >= monday)
    .toSorted((a, b) => (a.availableFrom < b.availableFrom ? 1 : -1))[0];
  if (ahead) return [ahead.availableFrom, ahead.availableTo];
  return [monday, addDays(monday, WEEK - 1)];
}
