import { purchasingRefusals } from '@maillon/core/purchasing/contract';

export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const MOST_INTERVAL = 12;

export interface RhythmDay {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** Of a month: 1 to 4 from its beginning, -1 for the last; null for each. */
  readonly nth: number | null;
}

/** How often something comes back, in local days: the part of RFC 5545 that kitchens speak. */
export interface Rhythm {
  readonly every: 'day' | 'week' | 'month';
  readonly interval: number;
  readonly days: readonly RhythmDay[];
  /** 1 to 31, -1 for the last day of the month. */
  readonly monthDays: readonly number[];
}

const EVERY = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month' } as const;
const KEYS = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'WKST'];

/** Refusal: purchasing.rule-unsupported. */
export function readRhythm(rule: string): Rhythm {
  const parts = rule
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';')
    .map((part) => part.split('='));
  const named = new Map(parts.map(([key, value]) => [key ?? '', value ?? '']));
  const known = parts.every((part) => part.length === 2 && KEYS.includes(part[0]!)) && named.size === parts.length;
  const rhythm = known && rhythmOf(named);
  if (!rhythm || !isSpoken(rhythm)) throw purchasingRefusals.because('rule-unsupported', {}, { rule: [] });
  return rhythm;
}

/** The one way to write it down, so that equal rhythms are equal texts. */
export function ruleOf({ every, interval, days, monthDays }: Rhythm): string {
  const freq = Object.entries(EVERY).find(([, value]) => value === every)![0];
  return [
    `FREQ=${freq}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(days.length
      ? [`BYDAY=${days.map(({ nth, weekday }) => `${nth ?? ''}${WEEKDAYS[weekday - 1]}`).join(',')}`]
      : []),
    ...(monthDays.length ? [`BYMONTHDAY=${monthDays.join(',')}`] : []),
  ].join(';');
}

function rhythmOf(named: ReadonlyMap<string, string>): Rhythm | null {
  const every = EVERY[named.get('FREQ') as keyof typeof EVERY];
  const interval = Number(named.get('INTERVAL') ?? 1);
  const days = listed(named.get('BYDAY')).map(rhythmDay);
  const monthDays = listed(named.get('BYMONTHDAY')).map(Number);
  const isWeek = (named.get('WKST') ?? 'MO') === 'MO';
  if (!every || !isWeek || days.some((day) => day === null)) return null;
  const inOrder = (days as RhythmDay[]).toSorted((a, b) => a.weekday - b.weekday || (a.nth ?? 0) - (b.nth ?? 0));
  return { every, interval, days: inOrder, monthDays: monthDays.toSorted((a, b) => rank(a) - rank(b)) };
}

function listed(text: string | undefined): string[] {
  return text === undefined ? [] : [...new Set(text.split(','))];
}

function rhythmDay(text: string): RhythmDay | null {
  const [, nth = '', name = ''] = /^(-1|[1-4])?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = WEEKDAYS.indexOf(name as (typeof WEEKDAYS)[number]) + 1;
  return weekday ? { weekday, nth: nth ? Number(nth) : null } : null;
}

/** The last day of the month comes after the others. */
function rank(monthDay: number): number {
  return monthDay < 0 ? 32 : monthDay;
}

function isSpoken({ every, interval, days, monthDays }: Rhythm): boolean {
  if (!Number.isInteger(interval) || interval < 1 || interval > MOST_INTERVAL) return false;
  const nths = days.filter(({ nth }) => nth !== null).length;
  if (every === 'day') return days.length === 0 && monthDays.length === 0;
  if (every === 'week') return days.length > 0 && nths === 0 && monthDays.length === 0;
  const isMonthDay = (day: number) => Number.isInteger(day) && (day === -1 || (day >= 1 && day <= 31));
  return monthDays.length ? days.length === 0 && monthDays.every(isMonthDay) : days.length > 0 && nths === days.length;
}
