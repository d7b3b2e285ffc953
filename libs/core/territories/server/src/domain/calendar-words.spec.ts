import { describe, expect, it } from '@jest/globals';
import { dayNameIn } from './calendar-words';
import { publicHolidays } from './public-holidays';
import { schoolHolidays } from './school-holidays';

describe('the name of a day of the calendar', () => {
  it('has an English for each day that the law or the ministry names', () => {
    const named = [2025, 2026, 2027].flatMap((year) => [...publicHolidays(year), ...schoolHolidays(year, 'B')]);
    for (const { label } of named) expect([label, dayNameIn('en', label)]).not.toEqual([label, label]);
  });

  it('is French for who reads French, and what the territory called it otherwise', () => {
    expect(dayNameIn('fr', 'Fête nationale')).toBe('Fête nationale');
    expect(dayNameIn('en', "Jour de l'an")).toBe('New Year’s Day');
    expect(dayNameIn('en', 'Fête de la moule')).toBe('Fête de la moule');
  });
});
