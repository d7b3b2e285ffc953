import { describe, expect, it } from '@jest/globals';
import { mobileOf } from './french-mobile';

describe('a mobile number', () => {
  it.each([
    ['06 12 34 56 78', '33612345678'],
    ['+33 7.12.34.56.78', '33712345678'],
    ['0033612345678', '33612345678'],
    ['03 21 81 00 00', null],
    ['06 12', null],
    ['', null],
    [null, null],
  ])('%s: %s', (phone, expected) => {
    expect(mobileOf(phone)).toBe(expected);
  });
});
