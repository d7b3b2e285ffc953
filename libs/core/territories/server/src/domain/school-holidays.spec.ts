import { describe, expect, it } from '@jest/globals';
import { SCHOOL_ZONES, schoolHolidays } from './school-holidays';
import { weekdayOf } from './territory-days';

describe('the school holidays of a zone', () => {
  const days = (year: number, zone: 'A' | 'B' | 'C') => schoolHolidays(year, zone).map(({ day }) => day);

  it('are every day from the first without school to the last', () => {
    expect(days(2026, 'B')).toEqual(expect.arrayContaining(['2026-02-14', '2026-03-01', '2026-07-14', '2026-08-31']));
    expect(days(2026, 'B')).not.toContain('2026-03-02');
    expect(days(2026, 'A')).not.toContain('2026-02-28');
  });

  it('name no day twice, and begin in winter and spring on a Saturday', () => {
    for (const zone of SCHOOL_ZONES) {
      expect(new Set(days(2026, zone)).size).toBe(days(2026, zone).length);
      const winter = schoolHolidays(2026, zone).find(({ label }) => label === 'Vacances d’hiver')!;
      expect(weekdayOf(winter.day)).toBe(6);
    }
  });

  it('are not known for a year that nobody wrote down', () => expect(days(2031, 'B')).toEqual([]));
});
