import { describe, expect, it } from '@jest/globals';
import { NO_RULES } from '@maillon/core/rulebook/contract';
import fc from 'fast-check';
import { commissionOf, deliveryFeeOf } from './fees';

const rules = { ...NO_RULES, deliveryFeeCents: 900, freeDeliveryFromCents: 15_000 };

describe('fees', () => {
  it('are asked below the threshold of free delivery, and not from it on', () => {
    expect([1, 14_999, 15_000, 90_000].map((cents) => deliveryFeeOf(rules, cents))).toEqual([900, 900, 0, 0]);
  });

  it('are always asked where delivery is never free, and never for nothing', () => {
    expect(deliveryFeeOf({ ...rules, freeDeliveryFromCents: null }, 900_000)).toBe(900);
    expect(deliveryFeeOf(rules, 0)).toBe(0);
  });

  it('round a commission half up, once', () => {
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
