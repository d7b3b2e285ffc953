import { firstOfMonth } from '@maillon/platform/contract';
import { intlTag, type LanguageCode } from '../i18n/language';
import { dateFormat } from './formats';

export type DayStyle = 'short' | 'long' | 'year' | 'weekday';

const DAY_STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  year: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
};

/** A local day, `2026-07-10` → `ven. 10 juil.`. It has no time zone, so none may shift it. */
export function formatDay(day: string, style: DayStyle, language: LanguageCode): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const options = { ...DAY_STYLES[style], timeZone: 'UTC' };
  return firstOfMonth(dateFormat(intlTag(language), options).format(Date.UTC(year, month - 1, date)), language);
}

/** The local day of an instant, as `YYYY-MM-DD`. */
export function dayOf(instant: string | Date, timeZone: string): string {
  return dateFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

/** `22 h`, `8 h 30`; `22:00` in English. */
export function formatTime(instant: string | Date, timeZone: string, language: LanguageCode): string {
  const [hour = '', minute = ''] = clock(instant, timeZone);
  if (language === 'en') return `${hour}:${minute}`;
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`;
}

/** `8–10 h`, `7 h 30–9 h`; `08:00–10:00` in English. */
export function formatWindow(start: string, end: string, timeZone: string, language: LanguageCode): string {
  const whole = [start, end].every((instant) => clock(instant, timeZone)[1] === '00');
  if (language === 'fr' && whole)
    return `${Number(clock(start, timeZone)[0])}–${Number(clock(end, timeZone)[0])}\u00a0h`;
  return `${formatTime(start, timeZone, language)}–${formatTime(end, timeZone, language)}`;
}

export function formatInstant(instant: string, style: DayStyle, timeZone: string, language: LanguageCode): string {
  return `${formatDay(dayOf(instant, timeZone), style, language)}, ${formatTime(instant, timeZone, language)}`;
}

function clock(instant: string | Date, timeZone: string): string[] {
  const options = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return dateFormat('en-GB', options).format(new Date(instant)).split(':');
}
