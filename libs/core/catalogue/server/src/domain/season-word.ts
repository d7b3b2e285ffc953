import { isSeason } from './season';

const SHIFT = /^[+-][12]$/;

/** What a producer says of his own season: so many months on the territory's calendar, or twelve months. */
export function isSeasonWord(text: string): boolean {
  return SHIFT.test(text) || isSeason(text);
}

/** All shifts that can be said. */
export const SHIFTS = ['-2', '-1', '+1', '+2'] as const;

/** The season by the producer's word, or the calendar's when he has none. `+1`: everything a month later. */
export function worded(season: string, word: string | null): string {
  if (word === null) return season;
  if (isSeason(word)) return word;
  const later = (Number(word) + 12) % 12;
  return season.slice(12 - later) + season.slice(0, 12 - later);
}
