// Days are YYYY-MM-DD and times of day HH:MM, both as the clocks of a territory show them; instants are Dates.

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The day that the calendars of a time zone show at an instant. */
export function localDay(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).toISOString().slice(0, 10);
}

/** The time that its clocks show, as HH:MM. */
export function localTime(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).toISOString().slice(11, 16);
}

/**
 * The instant at which the clocks show that time on that day. A time that occurs twice (clocks put back) is the first;
 * one that clocks skip (put forward) is as long after the change as it is after the hour skipped: 02:30 becomes 03:30.
 */
export function localInstant(day: string, time: string, timeZone: string): Date {
  if (!DAY.test(day) || !TIME.test(time)) throw new RangeError(`"${day} ${time}" is not a day and a time of day.`);
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetMs(asUtc - DAY_MS, timeZone), offsetMs(asUtc + DAY_MS, timeZone)];
  const shown = [asUtc - before, asUtc - after].filter((instant) => instant + offsetMs(instant, timeZone) === asUtc);
  return new Date(shown.length ? Math.min(...shown) : asUtc - before);
}

/** From its first instant to that of the next day: 23, 24 or 25 hours. */
export function dayBounds(day: string, timeZone: string): { readonly from: Date; readonly to: Date } {
  return { from: localInstant(day, '00:00', timeZone), to: localInstant(addDays(day, 1), '00:00', timeZone) };
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** A Date whose UTC fields are those that local clocks show. */
function wallClock(at: Date, timeZone: string): Date {
  return new Date(at.getTime() + offsetMs(at.getTime(), timeZone));
}

/** Whether the clocks of some place on earth are called that. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Clocks are changed on a quarter of an hour; reading them takes a hundred times longer than remembering what they showed.
const QUARTER_MS = 900_000;
const MOST_QUARTERS = 20_000;
const quarters = new Map<string, number>();

function offsetMs(instant: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(instant / QUARTER_MS)}`;
  let offset = quarters.get(key);
  if (offset === undefined) {
    if (quarters.size >= MOST_QUARTERS) quarters.clear();
    quarters.set(key, (offset = readOffset(instant, timeZone)));
  }
  return offset;
}

function readOffset(instant: number, timeZone: string): number {
  const seconds = Math.floor(instant / 1000) * 1000;
  const { year, month, day, hour, minute, second } = fieldsOf(seconds, timeZone);
  return Date.UTC(year!, month! - 1, day, hour, minute, second) - seconds;
}

function fieldsOf(instant: number, timeZone: string): Record<string, number> {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const;
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en-GB', { ...numeric, timeZone, hourCycle: 'h23' })));
  }
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
}
