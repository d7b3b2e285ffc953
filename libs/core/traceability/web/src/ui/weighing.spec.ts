import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deviation, gramsOf, usualUnit } from './weighing';

describe('a weighing', () => {
  it('adds what was put on the scales', () => {
    expect(gramsOf('192+167', 'g')).toBe(359);
    expect(gramsOf('1,92 + 1.67', 'kg')).toBe(3590);
  });

  it('waits for the next weight after a plus', () => {
    expect(gramsOf('192+', 'g')).toBe(192);
  });

  it('is nothing when it cannot be read', () => {
    for (const text of ['', '+', 'abc', '1,2,3', '-5', '1++2']) expect(gramsOf(text, 'g')).toBeNull();
  });

  it('is the sum of its parts, to the gram', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 12 }), (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        expect(gramsOf(weights.join('+'), 'g')).toBe(total);
        expect(gramsOf(weights.map((weight) => weight / 1000).join('+'), 'kg')).toBe(total);
      }),
    );
  });

  it('starts in the unit of the thing', () => {
    expect([usualUnit(450), usualUnit(9000), usualUnit(null)]).toEqual(['g', 'kg', 'kg']);
  });

  it('says how far it is from what was expected', () => {
    expect([deviation(2754, 2700), deviation(900, 1000), deviation(5, 0)]).toEqual([2, -10, 0]);
  });
});
