import { describe, expect, it } from '@jest/globals';
import { areClosureDays } from './closure-days';

describe('the days of a closure', () => {
  it.each([
    ['2026-07-20', '2026-07-20', true],
    ['2026-07-08', '2027-07-01', true],
    ['2026-07-20', '2026-07-19', false],
    ['2026-07-07', '2026-07-20', false],
    ['2026-07-20', '2028-07-20', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(areClosureDays(from, to, '2026-07-08')).toBe(expected);
  });
});
