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

  // Written a second time, from another reproduction of the three texts: first day off and last, zone by zone.
  it.each([
    ['A', 'Vacances d’hiver', '2027-02-13', '2027-02-28', '2028-02-19', '2028-03-05'],
    ['B', 'Vacances d’hiver', '2027-02-20', '2027-03-07', '2028-02-05', '2028-02-20'],
    ['C', 'Vacances d’hiver', '2027-02-06', '2027-02-21', '2028-02-12', '2028-02-27'],
    ['A', 'Vacances de printemps', '2027-04-10', '2027-04-25', '2028-04-22', '2028-05-08'],
    ['B', 'Vacances de printemps', '2027-04-17', '2027-05-02', '2028-04-08', '2028-04-23'],
    ['C', 'Vacances de printemps', '2027-04-03', '2027-04-18', '2028-04-15', '2028-05-01'],
  ] as const)('of zone %s, %s: %s to %s, and %s to %s a year later', (zone, label, ...ends) => {
    const spans = [2027, 2028].flatMap((year) => {
      const named = schoolHolidays(year, zone).filter((one) => one.label === label);
      return [named.at(0)!.day, named.at(-1)!.day];
    });
    expect(spans).toEqual(ends);
  });

  it.each([
    ['2026-10-17', 'Vacances de la Toussaint', true],
    ['2026-11-01', 'Vacances de la Toussaint', true],
    ['2026-11-02', 'Vacances de la Toussaint', false],
    ['2026-12-18', 'Vacances de Noël', false],
    ['2027-01-03', 'Vacances de Noël', true],
    ['2027-01-04', 'Vacances de Noël', false],
    ['2027-05-07', 'Pont de l’Ascension', true],
    ['2027-05-10', 'Pont de l’Ascension', false],
    ['2027-07-02', 'Vacances d’été', false],
    ['2027-07-03', 'Vacances d’été', true],
  ])('on %s, %s: %s, in the three zones alike', (day, label, isOff) => {
    const off = SCHOOL_ZONES.map((zone) =>
      schoolHolidays(Number(day.slice(0, 4)), zone).some((one) => one.day === day && one.label === label),
    );
    expect(off).toEqual([isOff, isOff, isOff]);
  });

  it('give each day the text that sets it, and no day twice in any year', () => {
    for (const zone of SCHOOL_ZONES)
      for (const year of [2025, 2026, 2027, 2028]) {
        expect(schoolHolidays(year, zone).every(({ source }) => source?.startsWith('Arrêté du '))).toBe(true);
        expect(new Set(days(year, zone)).size).toBe(days(year, zone).length);
      }
  });

  it('are not known for a year that nobody wrote down', () => expect(days(2031, 'B')).toEqual([]));
});
