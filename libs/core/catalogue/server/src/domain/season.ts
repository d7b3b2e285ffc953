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

/** Neither harvested nor in store in any month of the period. */
export function outOfSeason(season: string, from: string, to: string): boolean {
  return monthsOf(from, to).every((month) => season[month] === '-');
}

/** Months as 0 to 11, each once. */
function monthsOf(from: string, to: string): number[] {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  return Array.from({ length: Math.min(12, last - first + 1) }, (_, index) => (first + index) % 12);
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(FIRST_MONTH_DIGIT, FIRST_MONTH_DIGIT + 2)) - 1;
}
