import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGtin } from './gtin';

describe('a global trade item number', () => {
  it('ends with the digit that the others ask for', () => {
    expect(['96385074', '614141999996', '4006381333931', '10614141000415', '3017620422003'].map(isGtin)).toEqual(
      Array(5).fill(true),
    );
    expect(
      ['4006381333932', '96385075', '', '400638133393', '40063813339311', '400638133393a', ' 96385074'].map(isGtin),
    ).toEqual(Array(7).fill(false));
  });

  it('is no longer one when any digit is mistyped', () => {
    const known = '4006381333931';
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const wrong = (Number(known[place]) + more) % 10;
        expect(isGtin(`${known.slice(0, place)}${wrong}${known.slice(place + 1)}`)).toBe(false);
      }),
    );
  });
});
