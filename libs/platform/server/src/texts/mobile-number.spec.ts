import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskedNumber, mobileOf, numberInWords } from './mobile-number';

describe('a mobile number', () => {
  it.each([
    ['06 12 34 56 78', '33612345678'],
    ['+33 7.12.34.56.78', '33712345678'],
    ['+33 (0)6 12 34 56 78', '33612345678'],
    ['0033612345678', '33612345678'],
    ['0692 12 34 56', '262692123456'],
    ['0696-12-34-56', '596696123456'],
    ['+32 470 12 34 56', '32470123456'],
    ['03 21 81 00 00', null],
    ['+33 3 21 81 00 00', null],
    ['06 12', null],
    ['06 12 34 56 78 9', null],
    ['06 12 34 56 7O', null],
    ['12345678', null],
    ['', null],
    [null, null],
  ])('%s: %s', (phone, expected) => {
    expect(mobileOf(phone)).toBe(expected);
  });

  it('reads again as it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('336', '337', '32470'), (rest, start) => {
        const number = mobileOf(`+${start}${String(rest).padStart(8, '0')}`)!;
        expect(mobileOf(numberInWords(number))).toBe(number);
      }),
    );
    expect(numberInWords('33612345678')).toBe('+33 6 12 34 56 78');
  });

  it('can be shown to whoever must not have it', () => {
    expect(maskedNumber('33612345678')).toBe('+33 · ·· ·· ·· 78');
  });
});
