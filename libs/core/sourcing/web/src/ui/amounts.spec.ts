import { describe, expect, it } from '@jest/globals';
import { baseUnitsOf, textOf } from './amounts';

describe('amounts as people write them', () => {
  it('become exact base units', () => {
    expect(['12,5', '0.001', '7', ' 20 '].map((text) => baseUnitsOf(text, 'gram'))).toEqual([12_500, 1, 7_000, 20_000]);
    expect(baseUnitsOf('12', 'piece')).toBe(12);
  });

  it('are none when they are not whole base units', () => {
    for (const text of ['', '0', '1,2345', '-3', 'dix', '1e3']) expect(baseUnitsOf(text, 'gram')).toBeNull();
    expect(baseUnitsOf('1,5', 'piece')).toBeNull();
  });

  it('come back as they were', () => expect(textOf({ baseUnit: 'gram', baseQuantity: 12_500 })).toBe('12.5'));
});
