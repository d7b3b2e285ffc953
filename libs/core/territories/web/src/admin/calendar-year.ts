import { intlTag, type LanguageCode } from '@maillon/platform/web';

export const CALENDAR_KINDS = ['public-holiday', 'school-holiday', 'local-feast', 'closure', 'season'] as const;

export interface CalendarMonth<Day> {
  readonly name: string;
  readonly days: readonly Day[];
}

/** Days by month, in order, months without any left out. */
export function byMonth<Day extends { readonly day: string }>(
  days: readonly Day[],
  language: LanguageCode,
): CalendarMonth<Day>[] {
  const names = new Intl.DateTimeFormat(intlTag(language), { month: 'long', timeZone: 'UTC' });
  const sorted = days.toSorted((a, b) => a.day.localeCompare(b.day));
  const months = [...new Set(sorted.map(({ day }) => day.slice(0, 7)))];
  return months.map((month) => ({
    name: names.format(new Date(`${month}-01T00:00:00Z`)),
    days: sorted.filter(({ day }) => day.startsWith(month)),
  }));
}
