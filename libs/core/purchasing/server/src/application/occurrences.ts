import * as library from 'rrule';
import { WEEKDAYS, type Rhythm } from '../domain/rhythm';
import type { StandingTimes } from '../domain/standing-order';

// A CommonJS bundle whose names Node cannot see: all of it is its default there.
const { RRule } = ((library as { default?: unknown }).default ?? library) as typeof library;

const FREQUENCIES = { day: RRule.DAILY, week: RRule.WEEKLY, month: RRule.MONTHLY };
/** A rule that never falls (the 31st of every twelfth month from February on) is given up after so long. */
const HORIZON_YEARS = 13;

/**
 * The days on which a rhythm falls, from the first to the last at most `count`. Days are written as UTC midnights for
 * the library: they have no hour, and no clock change can move them.
 */
export function occurrences(rhythm: Rhythm, times: StandingTimes, from: string, count: number): string[] {
  const first = from < times.startsOn ? times.startsOn : from;
  const horizon = `${Number(first.slice(0, 4)) + HORIZON_YEARS}${first.slice(4).replace('02-29', '02-28')}`;
  const last = times.endsOn !== null && times.endsOn < horizon ? times.endsOn : horizon;
  if (last < first || count <= 0) return [];
  const days: string[] = [];
  ruleFrom(rhythm, times.startsOn).between(midnight(first), midnight(last), true, (date) => {
    if (days.length < count) days.push(date.toISOString().slice(0, 10));
    return days.length < count;
  });
  return days;
}

export function fallsOn(rhythm: Rhythm, times: StandingTimes, day: string): boolean {
  return occurrences(rhythm, times, day, 1)[0] === day;
}

function ruleFrom({ every, interval, days, monthDays }: Rhythm, startsOn: string): library.RRule {
  return new RRule({
    freq: FREQUENCIES[every],
    interval,
    dtstart: midnight(startsOn),
    wkst: RRule.MO,
    ...(days.length ? { byweekday: days.map(weekdayOf) } : {}),
    ...(monthDays.length ? { bymonthday: [...monthDays] } : {}),
  });
}

function weekdayOf({ weekday, nth }: Rhythm['days'][number]) {
  const day = RRule[WEEKDAYS[weekday - 1]!];
  return nth === null ? day : day.nth(nth);
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
