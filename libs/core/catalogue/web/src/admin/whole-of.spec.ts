import { describe, expect, it } from '@jest/globals';
import { wholeOf } from './whole-of';

describe('a quantity that is typed', () => {
  it('is a whole number, grouped or not', () => {
    expect(wholeOf('0')).toBe(0);
    expect(wholeOf(' 1 200 ')).toBe(1200);
    expect(wholeOf('42')).toBe(42);
  });

  it.each(['', ' ', '-1', '1,5', '1.5', '1e3', 'douze', '12345678'])('"%s" is none, which is not zero', (text) => {
    expect(wholeOf(text)).toBeNull();
  });
});
