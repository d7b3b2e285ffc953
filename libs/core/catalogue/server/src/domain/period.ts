const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** From one local day to another, both included. */
export interface Period {
  readonly availableFrom: string;
  readonly availableTo: string;
}

/** In order, and a year at most: more is a slip of the finger. */
export function isPeriod(from: string, to: string): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return days >= 0 && days <= LONGEST_DAYS;
}

export function overlap(a: Period, b: Period): boolean {
  return a.availableFrom <= b.availableTo && b.availableFrom <= a.availableTo;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.availableFrom === b.availableFrom && a.availableTo === b.availableTo;
}

/** That day, or the nearest one of the period. */
export function dayWithin({ availableFrom, availableTo }: Period, day: string): string {
  if (day < availableFrom) return availableFrom;
  return day > availableTo ? availableTo : day;
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
