import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayBounds, localDay, localInstant, localTime, weekdayOf } from './territory-days';

const PARIS = 'Europe/Paris';
const hours = (day: string, timeZone: string) => {
  const { from, to } = dayBounds(day, timeZone);
  return (to.getTime() - from.getTime()) / 3_600_000;
};

describe('days of a territory', () => {
  it('names the day and time that local clocks show', () => {
    const at = new Date('2026-07-09T22:30:00Z');
    expect([localDay(at, PARIS), localTime(at, PARIS)]).toEqual(['2026-07-10', '00:30']);
    expect([localDay(at, 'America/Cayenne'), localTime(at, 'America/Cayenne')]).toEqual(['2026-07-09', '19:30']);
  });

  it('finds the instant of a local time, in summer and in winter', () => {
    expect(localInstant('2026-07-09', '23:00', PARIS).toISOString()).toBe('2026-07-09T21:00:00.000Z');
    expect(localInstant('2026-01-09', '23:00', PARIS).toISOString()).toBe('2026-01-09T22:00:00.000Z');
  });

  it('takes the first of two, and moves on the one that is skipped, when clocks change', () => {
    expect(localInstant('2026-10-25', '02:30', PARIS).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(localInstant('2026-03-29', '02:30', PARIS).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect([hours('2026-03-29', PARIS), hours('2026-07-10', PARIS), hours('2026-10-25', PARIS)]).toEqual([23, 24, 25]);
  });

  it('knows days on which midnight itself is skipped', () => {
    expect(localDay(localInstant('2026-09-06', '00:00', 'America/Santiago'), 'America/Santiago')).toBe('2026-09-06');
    expect(hours('2026-09-06', 'America/Santiago')).toBe(23);
  });

  it('counts days over months and leap years, and weeks from Monday', () => {
    expect([addDays('2026-12-31', 1), addDays('2028-03-01', -1)]).toEqual(['2027-01-01', '2028-02-29']);
    expect([weekdayOf('2026-07-06'), weekdayOf('2026-07-10'), weekdayOf('2026-07-12')]).toEqual([1, 5, 7]);
  });

  it('refuses what is not a day and a time', () => {
    expect(() => localInstant('2026-07-09', '24:00', PARIS)).toThrow(RangeError);
    expect(() => localInstant('9 juillet', '10:00', PARIS)).toThrow(RangeError);
  });

  it('comes back to the same local time from any instant, but for the hour that occurs twice', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(PARIS, 'America/Martinique', 'Indian/Reunion', 'Pacific/Chatham', 'UTC'),
        (at, zone) => {
          const back = localInstant(localDay(at, zone), localTime(at, zone), zone);
          const lateMs = at.getTime() - back.getTime();
          expect([localDay(back, zone), localTime(back, zone)]).toEqual([localDay(at, zone), localTime(at, zone)]);
          expect(lateMs < 60_000 || (lateMs >= 3_600_000 && lateMs < 3_660_000)).toBe(true);
        },
      ),
    );
  });
});
