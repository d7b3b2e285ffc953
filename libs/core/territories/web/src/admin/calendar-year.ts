import { intlTag, type LanguageCode } from '@maillon/platform/web';

export const CALENDAR_KINDS = ['public-holiday', 'school-holiday', 'local-feast', 'closure', 'season'] as const;

export interface MarkedDay {
  readonly day: string;
  readonly kind: string;
  readonly label: string;
  readonly source?: string | null;
}

/** Days of one kind and name that follow each other, as one line. */
export interface Period extends MarkedDay {
  readonly until: string;
}

export interface CalendarMonth<Line> {
  readonly name: string;
  readonly days: readonly Line[];
}

/** Periods by the month in which they begin, in order, months without any left out. */
export function byMonth(days: readonly MarkedDay[], language: LanguageCode): CalendarMonth<Period>[] {
  const names = monthNames(language);
  const periods = periodsOf(days);
  const months = [...new Set(periods.map(({ day }) => day.slice(0, 7)))];
  return months.map((month) => ({
    name: names[Number(month.slice(5, 7)) - 1]!,
    days: periods.filter(({ day }) => day.startsWith(month)),
  }));
}

export function periodsOf(days: readonly MarkedDay[]): Period[] {
  const periods: Period[] = [];
  const sorted = days.toSorted((a, b) => a.kind.localeCompare(b.kind) || a.day.localeCompare(b.day));
  for (const day of sorted) {
    const last = periods.at(-1);
    if (last && last.kind === day.kind && last.label === day.label && next(last.until) === day.day)
      periods[periods.length - 1] = { ...last, until: day.day };
    else periods.push({ ...day, until: day.day });
  }
  return periods.toSorted((a, b) => a.day.localeCompare(b.day));
}

export interface StripMonth {
  readonly name: string;
  /** One for each day; `kinds` is empty on a day like any other. */
  readonly days: readonly { readonly day: string; readonly kinds: readonly string[]; readonly weekend: boolean }[];
}

/** The year as a picture: twelve strips of days. */
export function stripOf(year: number, days: readonly MarkedDay[], language: LanguageCode): StripMonth[] {
  const kindsOn = (day: string) => days.filter((one) => one.day === day).map(({ kind }) => kind);
  return monthNames(language).map((name, month) => ({
    name,
    days: Array.from({ length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate() }, (_, index) => {
      const date = new Date(Date.UTC(year, month, index + 1));
      const day = date.toISOString().slice(0, 10);
      return { day, kinds: kindsOn(day), weekend: date.getUTCDay() % 6 === 0 };
    }),
  }));
}

function monthNames(language: LanguageCode): string[] {
  const names = new Intl.DateTimeFormat(intlTag(language), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => names.format(new Date(Date.UTC(2026, month, 1))));
}

function next(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
