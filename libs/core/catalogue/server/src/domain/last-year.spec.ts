import { describe, expect, it } from '@jest/globals';
import { proposalsFor, weeksFrom, yearBefore, type PastOffer } from './last-year';

const MONDAY = '2026-07-13';
const week = weeksFrom(MONDAY, 1);
const past = (availableFrom: string, availableTo: string, unitId = 'u'): PastOffer => ({
  ...{ unitId, availableFrom, availableTo, declared: 12, unitPrice: '2.50' },
});
const none = { past: [], now: [], inSeason: [] };

describe('what was on sale a year before', () => {
  it('is proposed on the same days of the week, at the price and quantity of then', () => {
    expect(proposalsFor(week, { ...none, past: [past('2025-07-15', '2025-07-18')] })).toEqual({
      basis: 'last-year',
      rows: [{ unitId: 'u', availableFrom: '2026-07-14', availableTo: '2026-07-17', declared: 12, unitPrice: '2.50' }],
      alreadyOffered: 0,
    });
  });

  it('is cut to the weeks that are asked for', () => {
    const { rows } = proposalsFor(weeksFrom(MONDAY, 2), { ...none, past: [past('2025-07-01', '2025-12-31')] });
    expect(rows).toMatchObject([{ availableFrom: MONDAY, availableTo: '2026-07-26' }]);
  });

  it('leaves out what is on sale already, and says how much', () => {
    const now = [{ unitId: 'u', availableFrom: '2026-07-19', availableTo: '2026-07-25' }];
    const both = [past('2025-07-14', '2025-07-20'), past('2025-07-14', '2025-07-20', 'v')];
    expect(proposalsFor(week, { ...none, now, past: both })).toMatchObject({
      basis: 'last-year',
      rows: [{ unitId: 'v' }],
      alreadyOffered: 1,
    });
  });

  it('is what was nearest when those weeks had nothing, then what is in season, then nothing', () => {
    const around = [
      past('2025-06-25', '2025-06-27'),
      past('2025-07-23', '2025-07-25'),
      past('2025-07-31', '2025-08-01'),
    ];
    expect(proposalsFor(week, { ...none, past: around, inSeason: ['v'] })).toMatchObject({
      basis: 'around',
      rows: [{ unitId: 'u', availableFrom: '2026-07-15', availableTo: '2026-07-17' }],
    });
    expect(proposalsFor(week, { ...none, inSeason: ['v'] })).toMatchObject({
      basis: 'season',
      rows: [{ unitId: 'v', availableFrom: MONDAY, availableTo: '2026-07-19', declared: null, unitPrice: null }],
    });
    expect(proposalsFor(week, none)).toEqual({ basis: 'none', rows: [], alreadyOffered: 0 });
  });

  it('is looked for three weeks around', () => {
    expect(yearBefore(week)).toEqual({ availableFrom: '2025-06-23', availableTo: '2025-08-10' });
  });
});
