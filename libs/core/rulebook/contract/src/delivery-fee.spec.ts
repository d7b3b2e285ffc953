import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deliveryFeeOf } from './delivery-fee';

const rules = { deliveryFeeCents: 900, freeDeliveryFromCents: 15_000 };
const never = { ...rules, freeDeliveryFromCents: null };
const van = (costCents: number | null) => ({ isBrought: true, costCents });
const counter = (costCents: number | null) => ({ isBrought: false, costCents });

describe('what receiving goods costs', () => {
  it('is the fee of the rules below the amount from which it is free, and nothing from it on', () => {
    expect([1, 14_999, 15_000, 90_000].map((cents) => deliveryFeeOf(rules, cents))).toEqual([900, 900, 0, 0]);
  });

  it('is always asked where it is never free, and never for nothing', () => {
    expect(deliveryFeeOf(never, 900_000)).toBe(900);
    expect([van(700), counter(150)].map((way) => deliveryFeeOf(rules, 0, way))).toEqual([0, 0]);
  });

  it('is what whoever brings the goods asks, where they know, in the place of the fee', () => {
    expect([700, 1_250, 0, null].map((cost) => deliveryFeeOf(rules, 8_000, van(cost)))).toEqual([700, 1_250, 0, 900]);
  });

  it('is free from the same amount on, whoever asked what', () => {
    expect([van(700), van(null), counter(150)].map((way) => deliveryFeeOf(rules, 15_000, way))).toEqual([0, 0, 0]);
    expect(deliveryFeeOf({ deliveryFeeCents: 0, freeDeliveryFromCents: 15_000 }, 14_999, van(700))).toBe(700);
  });

  it('is nothing for goods that are fetched, unless their counter asks for something', () => {
    expect([null, 0, 150].map((cost) => deliveryFeeOf(rules, 8_000, counter(cost)))).toEqual([0, 0, 150]);
  });

  it('is only ever nothing, the fee, or the cost, and less goods never make it cheaper', () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    const way = fc.record({ isBrought: fc.boolean(), costCents: fc.option(amount) });
    fc.assert(
      fc.property(amount, fc.option(amount), way, amount, amount, (fee, free, of, a, b) => {
        const given = { deliveryFeeCents: fee, freeDeliveryFromCents: free };
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((cents) => deliveryFeeOf(given, cents, of));
        expect([0, of.costCents ?? fee]).toContain(less);
        if (Math.min(a, b) > 0) expect(more).toBeLessThanOrEqual(less!);
      }),
    );
  });
});
