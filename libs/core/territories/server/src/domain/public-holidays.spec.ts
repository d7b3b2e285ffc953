import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { easterSunday, publicHolidays } from './public-holidays';
import { weekdayOf } from './territory-days';

describe('the public holidays of France', () => {
  it('follow Easter', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
    const of2026 = publicHolidays(2026).map(({ day }) => day);
    expect(of2026).toEqual(expect.arrayContaining(['2026-04-06', '2026-05-14', '2026-05-25']));
  });

  it('are eleven, in order, with Easter and Whit Monday on Mondays and Ascension on a Thursday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2399 }), (year) => {
        const all = publicHolidays(year);
        const weekday = (name: string) => weekdayOf(all.find(({ label }) => label === name)!.day);
        expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).sort());
        expect([all.length, weekday('Lundi de Pâques'), weekday('Lundi de Pentecôte'), weekday('Ascension')]).toEqual([
          11, 1, 1, 4,
        ]);
      }),
    );
  });
});
