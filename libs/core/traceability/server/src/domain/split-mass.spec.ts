import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitMass } from './split-mass';

const counts = fc
  .array(fc.nat(10_000), { minLength: 1, maxLength: 30 })
  .filter((list) => list.some((count) => count > 0));
const mass = fc.nat(2_000_000_000);

describe('Splitting a mass', () => {
  it('keeps every gram', () => {
    fc.assert(fc.property(mass, counts, (total, list) => expect(sum(splitMass(total, list))).toBe(total)));
  });

  it('stays within one gram of the exact proportion', () => {
    fc.assert(
      fc.property(mass, counts, (total, list) => {
        const units = sum(list);
        splitMass(total, list).forEach((share, index) =>
          expect(Math.abs(share - (total * list[index]!) / units)).toBeLessThan(1),
        );
      }),
    );
  });

  it('gives nothing to a count of zero', () => {
    fc.assert(
      fc.property(mass, counts, (total, list) =>
        splitMass(total, list).forEach((share, index) => list[index] === 0 && expect(share).toBe(0)),
      ),
    );
  });

  it('never takes from a larger count to give to a smaller one', () => {
    fc.assert(
      fc.property(mass, counts, (total, list) => {
        const shares = splitMass(total, list);
        list.forEach((count, a) =>
          list.forEach((other, b) => count > other && expect(shares[a]!).toBeGreaterThanOrEqual(shares[b]!)),
        );
      }),
    );
  });

  it('gives the odd gram to the largest remainder, and to the first of equals', () => {
    expect(splitMass(1003, [3, 7])).toEqual([301, 702]);
    expect(splitMass(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitMass(0, [0, 0])).toEqual([0, 0]);
    expect(() => splitMass(1, [0])).toThrow(RangeError);
  });
});

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}
