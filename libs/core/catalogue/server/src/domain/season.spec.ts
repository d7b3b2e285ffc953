import { describe, expect, it } from '@jest/globals';
import { PRODUCT_REFERENCES } from '../seed/product-references.data';
import { inSeason, isSeason, outOfSeason } from './season';

describe('season', () => {
  it('full season and availability count, the store and nothing do not', () => {
    const apple = 'sssss--XXXsx';
    expect(inSeason(apple, '2026-08-31')).toBe(true);
    expect(inSeason(apple, '2026-12-01')).toBe(true);
    expect(inSeason(apple, '2026-07-31')).toBe(false);
    expect(inSeason(apple, '2026-01-15')).toBe(false);
  });

  it('a period is out of season when nothing is harvested or in store in any of its months', () => {
    const endive = 'XXXxx----xXX';
    expect(outOfSeason(endive, '2026-06-01', '2026-08-31')).toBe(true);
    expect(outOfSeason(endive, '2026-05-31', '2026-06-10')).toBe(false);
    expect(outOfSeason(endive, '2026-07-01', '2027-06-30')).toBe(false);
    expect(outOfSeason('----------s-', '2026-12-15', '2027-01-10')).toBe(true);
    expect(outOfSeason('s-----------', '2026-12-15', '2027-01-10')).toBe(false);
  });

  it('every reference of the platform has twelve months', () => {
    expect(PRODUCT_REFERENCES.filter(({ season }) => !isSeason(season))).toEqual([]);
    expect(isSeason('XXXXXXXXXXX')).toBe(false);
    expect(isSeason('XXXXXX·XXXXX')).toBe(false);
  });

  it('codes are unique', () => {
    expect(new Set(PRODUCT_REFERENCES.map(({ code }) => code)).size).toBe(PRODUCT_REFERENCES.length);
  });
});
