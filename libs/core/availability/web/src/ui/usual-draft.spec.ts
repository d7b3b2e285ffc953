import { describe, expect, it } from '@jest/globals';
import { quantityOf, savedOf, withDay } from './usual-draft';

describe('a usual week while it is written', () => {
  it('takes whole quantities, and nothing for zero', () => {
    expect(['', ' 12 ', '1 200', '100000'].map(quantityOf)).toEqual([0, 12, 1200, 100_000]);
  });

  it.each(['-5', '1,5', '1.5', '1e3', '100001', 'douze', '🥕'])('takes "%s" for none', (text) => {
    expect(quantityOf(text)).toBeNull();
  });

  it('gathers days that are written one after the other', () => {
    const tuesday = withDay(null, 2, 20);
    expect(tuesday).toEqual([0, 20, 0, 0, 0, 0, 0]);
    expect(withDay(tuesday, 5, 30)).toEqual([0, 20, 0, 0, 30, 0, 0]);
  });

  it('is none when every day is zero', () => {
    expect(savedOf(withDay([0, 4, 0, 0, 0, 0, 0], 2, 0))).toBeNull();
    expect(savedOf([1, 0, 0, 0, 0, 0, 0])).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });
});
