const KEY = 'maillon.at';

/**
 * `?at=2026-07-09T18:00:00Z` replays that instant for this tab (`?at=` ends it). Only a demonstration server listens
 * to it; any other ignores the header.
 */
export function demoInstant(): string | null {
  const asked = new URLSearchParams(location.search).get('at');
  if (asked) sessionStorage.setItem(KEY, asked);
  if (asked === '') sessionStorage.removeItem(KEY);
  return sessionStorage.getItem(KEY);
}
