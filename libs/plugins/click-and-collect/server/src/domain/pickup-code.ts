// No 0 O, 1 I L, 2 Z, 5 S, 8 B: what is said at a counter must not be misheard or misread.
const CHARACTERS = 'ACDEFGHJKMNPQRTUVWXY34679';

/** A code to be said at the counter; `below(n)` gives a number from 0 to n - 1 by chance. */
export function pickupCode(length: number, below: (limit: number) => number): string {
  return Array.from({ length }, () => CHARACTERS[below(CHARACTERS.length)]).join('');
}

/** However it was typed: spaces, hyphens and lower case do not matter. */
export function isSameCode(said: string, code: string): boolean {
  return said.toUpperCase().replace(/[\s-]/g, '') === code;
}
