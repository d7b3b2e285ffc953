import { describe, expect, it } from '@jest/globals';
import { addDays, weekdayOf } from '@maillon/core/territories/server';
import fc from 'fast-check';
import { readRhythm } from '../domain/rhythm';
import { fallsOn, occurrences } from './occurrences';

const times = (startsOn: string, endsOn: string | null = null) => ({ startsOn, endsOn });
const from = (rule: string, startsOn: string, count: number, endsOn: string | null = null) =>
  occurrences(readRhythm(rule), times(startsOn, endsOn), startsOn, count);

describe('the days on which a rhythm falls', () => {
  it('go through the changes of the clocks without losing or doubling one', () => {
    // The clocks change on 25 October 2026 and on 28 March 2027.
    expect(from('FREQ=WEEKLY;BYDAY=TU,FR,SU', '2026-10-20', 5)).toEqual([
      ...['2026-10-20', '2026-10-23', '2026-10-25', '2026-10-27', '2026-10-30'],
    ]);
    expect(from('FREQ=DAILY', '2027-03-27', 4)).toEqual(['2027-03-27', '2027-03-28', '2027-03-29', '2027-03-30']);
  });

  it('fall in the weeks of the first day when every other week counts', () => {
    expect(from('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', '2026-07-08', 4)).toEqual([
      ...['2026-07-12', '2026-07-20', '2026-07-26', '2026-08-03'],
    ]);
  });

  it('leave out months that have no such day', () => {
    expect(from('FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31', 3)).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
    expect(from('FREQ=MONTHLY;BYMONTHDAY=-1', '2028-01-31', 2)).toEqual(['2028-01-31', '2028-02-29']);
    expect(from('FREQ=MONTHLY;BYDAY=-1FR', '2026-07-01', 2)).toEqual(['2026-07-31', '2026-08-28']);
    expect(from('FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', '2026-02-01', 3)).toEqual([]);
  });

  it('begin with the first day and end with the last', () => {
    expect(from('FREQ=WEEKLY;BYDAY=FR', '2026-07-10', 9, '2026-07-24')).toEqual([
      ...['2026-07-10', '2026-07-17', '2026-07-24'],
    ]);
    expect(occurrences(readRhythm('FREQ=DAILY'), times('2026-07-10', '2026-07-09'), '2026-01-01', 3)).toEqual([]);
  });

  it('are the same wherever one begins to look, in order, each once, on the days said', () => {
    const start = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 4 }),
        fc.subarray(['MO', 'WE', 'SU'], { minLength: 1 }),
        fc.nat(60),
        (startsOn, every, days, later) => {
          const rhythm = readRhythm(`FREQ=WEEKLY;INTERVAL=${every};BYDAY=${days.join(',')}`);
          const all = occurrences(rhythm, times(startsOn), startsOn, 40);
          const look = addDays(startsOn, later);
          const next = occurrences(rhythm, times(startsOn), look, 5);
          expect(next).toEqual(all.filter((day) => day >= look).slice(0, 5));
          expect(new Set(all).size).toBe(all.length);
          expect(all).toEqual(all.toSorted());
          const named = days.map((day) => ({ MO: 1, WE: 3, SU: 7 })[day]!);
          expect(all.every((day) => named.includes(weekdayOf(day)) && fallsOn(rhythm, times(startsOn), day))).toBe(
            true,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
