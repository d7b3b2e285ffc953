import { describe, expect, it } from '@jest/globals';
import { bareAmount, dayOf, wholeNumberOf } from './cell-values';
import { dayWithin, isPeriod, overlap } from './period';

describe('cells of a file', () => {
  it('reads whole numbers as people and spreadsheets write them', () => {
    expect(['12', '1 200', '1\u202f200', '40,0', '40.00'].map((text) => wholeNumberOf(text, 0, 10_000))).toEqual([
      12, 1_200, 1_200, 40, 40,
    ]);
  });

  it('takes neither halves, nor negatives, nor what is out of bounds for a number', () => {
    for (const text of ['', '-3', '2,5', '1e3', 'douze', '10001', '99999999999', '+5', '0x10'])
      expect(wholeNumberOf(text, 0, 10_000)).toBeNull();
    expect(wholeNumberOf('0', 1, 10)).toBeNull();
  });

  it('reads French and ISO days, and only days that exist', () => {
    expect(['10/07/2026', '1/2/2026', '2026-07-10'].map(dayOf)).toEqual(['2026-07-10', '2026-02-01', '2026-07-10']);
    for (const text of ['', '30/02/2026', '2026-13-01', '07-10-2026', '2026-7-1', '10/07/26', 'demain'])
      expect(dayOf(text)).toBeNull();
  });

  it('a period is in order and lasts a year at most', () => {
    expect(isPeriod('2026-07-10', '2026-07-10')).toBe(true);
    expect(isPeriod('2026-07-10', '2026-07-09')).toBe(false);
    expect(isPeriod('2026-01-01', '2027-01-01')).toBe(true);
    expect(isPeriod('2026-01-01', '2027-01-03')).toBe(false);
  });

  it('periods overlap when they share a day', () => {
    const week = { availableFrom: '2026-07-06', availableTo: '2026-07-12' };
    expect(overlap(week, { availableFrom: '2026-07-12', availableTo: '2026-07-20' })).toBe(true);
    expect(overlap(week, { availableFrom: '2026-07-13', availableTo: '2026-07-20' })).toBe(false);
    expect(['2026-07-01', '2026-07-08', '2026-08-01'].map((day) => dayWithin(week, day))).toEqual([
      '2026-07-06',
      '2026-07-08',
      '2026-07-12',
    ]);
  });

  it('strips what a spreadsheet adds to an amount', () => {
    expect(bareAmount('1 234,50 €')).toBe('1234,50');
    expect(bareAmount('-12,50')).toBe('-12,50');
  });
});
