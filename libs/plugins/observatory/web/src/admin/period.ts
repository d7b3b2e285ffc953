import { addDays } from '@maillon/platform/web';

export interface Period {
  readonly from: string;
  readonly to: string;
}

export const LENGTHS = [7, 30, 90] as const;

/** The last days up to today, today included. */
export function lastDays(today: string, length: number): Period {
  return { from: addDays(today, 1 - length), to: today };
}

/** The period of an address, put right: both ends days, in order, and not longer than the server answers. */
export function periodOf(from: string, to: string, today: string, longest = 400): Period {
  const usual = lastDays(today, 30);
  if (!isDay(from) || !isDay(to)) return usual;
  const [first, last] = [from, to].toSorted() as [string, string];
  const earliest = addDays(last, 1 - longest);
  return { from: first < earliest ? earliest : first, to: last };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
