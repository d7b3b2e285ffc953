import type { CalendarDay } from './calendar-day';
import { addDays } from './territory-days';

/** Legal source of the list. */
export const PUBLIC_HOLIDAYS_SOURCE = 'Code du travail, art. L3133-1';

const FIXED: readonly (readonly [string, string])[] = [
  ['01-01', 'Jour de l’An'],
  ['05-01', 'Fête du Travail'],
  ['05-08', 'Victoire de 1945'],
  ['07-14', 'Fête nationale'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', 'Armistice de 1918'],
  ['12-25', 'Noël'],
];

/** Days after Easter Sunday. */
const MOVABLE: readonly (readonly [number, string])[] = [
  [1, 'Lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'Lundi de Pentecôte'],
];

/** The eleven public holidays of metropolitan France in a year, in order. */
export function publicHolidays(year: number): CalendarDay[] {
  const easter = easterSunday(year);
  const days = [
    ...FIXED.map(([day, label]) => ({ day: `${year}-${day}`, label })),
    ...MOVABLE.map(([after, label]) => ({ day: addDays(easter, after), label })),
  ];
  return days
    .sort((a, z) => (a.day < z.day ? -1 : 1))
    .map((one) => ({ ...one, kind: 'public-holiday', source: PUBLIC_HOLIDAYS_SOURCE }));
}

/** The Gregorian computus, as Meeus, Jones and Butcher give it; its letters are theirs. */
export function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
