const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** In order, not over, and a year at most: more is a slip of the finger. */
export function areClosureDays(from: string, to: string, today: string): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return from >= today && days >= 0 && days < LONGEST_DAYS;
}
