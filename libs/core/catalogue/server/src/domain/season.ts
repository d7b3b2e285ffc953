const SEASON = /^[Xxs-]{12}$/;
const FIRST_MONTH_DIGIT = 5;

/** Twelve characters, January to December: X full season, x available, s from store, - none. */
export function isSeason(text: string): boolean {
  return SEASON.test(text);
}

/** Harvested, caught or made on that day (X or x); what comes from store is not. */
export function inSeason(season: string, day: string): boolean {
  const month = Number(day.slice(FIRST_MONTH_DIGIT, FIRST_MONTH_DIGIT + 2));
  return /[Xx]/.test(season[month - 1] ?? '-');
}
