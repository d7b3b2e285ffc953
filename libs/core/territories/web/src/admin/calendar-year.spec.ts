import { describe, expect, it } from '@jest/globals';
import { byMonth, periodsOf, stripOf } from './calendar-year';

const day = (date: string, kind = 'season', label = 'Été') => ({ day: date, kind, label });

describe('a year of a calendar', () => {
  it('shows days of one kind and name that follow each other as one period', () => {
    const days = [day('2026-07-31'), day('2026-08-01'), day('2026-08-03'), day('2026-08-01', 'closure', 'Congés')];
    expect(periodsOf(days).map(({ day: from, until, kind }) => [from, until, kind])).toEqual([
      ['2026-07-31', '2026-08-01', 'season'],
      ['2026-08-01', '2026-08-01', 'closure'],
      ['2026-08-03', '2026-08-03', 'season'],
    ]);
    expect(byMonth(days, 'fr').map(({ name }) => name)).toEqual(['juillet', 'août']);
  });

  it('draws every day of it, with what it is', () => {
    const strip = stripOf(2028, [day('2028-02-29', 'closure')], 'fr');
    expect(strip.map(({ days }) => days.length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(strip[1]!.days[28]).toEqual({ day: '2028-02-29', kinds: ['closure'], weekend: false });
  });
});
