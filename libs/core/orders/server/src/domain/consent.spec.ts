import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consentCents } from './consent';

const nothing = { topUpCents: 0, topUpPercent: 0, basketCents: 10_000, grownCents: 0 };

describe('what a buyer agreed to', () => {
  it('is an amount with each producer, a share of the whole order, or the smaller of both', () => {
    expect(consentCents(nothing)).toBe(0);
    expect(consentCents({ ...nothing, topUpCents: 1_500 })).toBe(1_500);
    expect(consentCents({ ...nothing, topUpPercent: 10 })).toBe(1_000);
    expect(consentCents({ ...nothing, topUpCents: 1_500, topUpPercent: 10 })).toBe(1_000);
    expect(consentCents({ ...nothing, topUpCents: 600, topUpPercent: 10 })).toBe(600);
  });

  it('is never exceeded in all, whichever producers need how much of it', () => {
    const needs = fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 50_000 }),
        fc.integer({ min: 1, max: 50 }),
        needs,
        (ordered, percent, all) => {
          const grown = all.reduce((sum, need) => {
            const left = consentCents({
              ...nothing,
              topUpPercent: percent,
              basketCents: ordered + sum,
              grownCents: sum,
            });
            return sum + Math.min(need, left);
          }, 0);
          expect(grown * 100).toBeLessThanOrEqual(ordered * percent);
        },
      ),
    );
  });
});
