import { describe, expect, it } from '@jest/globals';
import { francoCentsOf, francoTextOf } from './franco-amount';

describe('a franco while it is written', () => {
  it.each([
    ['110', 11_000],
    ['110,5', 11_050],
    [' 1 200.05 € ', 120_005],
    ['0', 0],
  ])('"%s" is so many cents', (text, cents) => {
    expect(francoCentsOf(text)).toBe(cents);
  });

  it.each(['cent', '-1', '1e9', '12,345', '€', '1,2,3'])('"%s" is no amount, and takes nothing away', (text) => {
    expect(francoCentsOf(text)).toBe('invalid');
  });

  it('is taken away by an empty field', () => {
    expect(francoCentsOf(' ')).toBeNull();
  });

  it('reads as it was written', () => {
    expect([11_000, 11_050, 5].map(francoTextOf)).toEqual(['110', '110,50', '0,05']);
    for (const cents of [0, 1, 99, 100, 12_345]) expect(francoCentsOf(francoTextOf(cents))).toBe(cents);
  });
});
