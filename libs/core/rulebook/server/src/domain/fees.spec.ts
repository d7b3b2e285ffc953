import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commissionOf } from './fees';

describe('commissions', () => {
  it('are rounded half up, once', () => {
    expect(commissionOf(850, 10_000)).toBe(850);
    expect(commissionOf(5, 1_000)).toBe(1);
    expect(commissionOf(4, 1_000)).toBe(0);
  });

  it('never keep more than was sold, nor a cent more than their rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 100_000_000 }), (bp, cents) => {
        const kept = commissionOf(bp, cents);
        expect(kept).toBeLessThanOrEqual(cents);
        expect(Math.abs(kept * 10_000 - cents * bp)).toBeLessThanOrEqual(5_000);
      }),
    );
  });
});
