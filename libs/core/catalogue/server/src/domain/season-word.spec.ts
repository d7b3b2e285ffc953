import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inSeason } from './season';
import { SHIFTS, isSeasonWord, worded } from './season-word';

const season = fc.string({ unit: fc.constantFrom('X', 'x', 's', '-'), minLength: 12, maxLength: 12 });

describe("a producer's word on his season", () => {
  it('moves the calendar by months, round the end of the year', () => {
    const asparagus = '---xXx------';
    expect(worded(asparagus, '+1')).toBe('----xXx-----');
    expect(worded(asparagus, '-1')).toBe('--xXx-------');
    expect(worded('XXXxx----xXX', '+2')).toBe('XXXXXxx----x');
    expect(worded('X-----------', '-1')).toBe('-----------X');
    expect(worded(asparagus, null)).toBe(asparagus);
  });

  it('or replaces it', () => {
    expect(worded('---xXx------', 'xxxxxxxxxxxx')).toBe('xxxxxxxxxxxx');
  });

  it('is in season a month later exactly where the calendar is', () => {
    fc.assert(
      fc.property(season, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...SHIFTS), (months, month, word) => {
        const day = (number: number) => `2026-${String(((number + 11) % 12) + 1).padStart(2, '0')}-15`;
        expect(inSeason(worded(months, word), day(month + Number(word)))).toBe(inSeason(months, day(month)));
      }),
    );
  });

  it('is nothing else', () => {
    expect(['+1', '-2', 'Xxs---------'].map(isSeasonWord)).toEqual([true, true, true]);
    expect(['', '+0', '+3', '1', '+12', 'X', 'XXXXXXXXXXXXX', ' +1'].map(isSeasonWord)).toEqual(Array(8).fill(false));
  });
});
