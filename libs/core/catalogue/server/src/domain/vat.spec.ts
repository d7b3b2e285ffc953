import { describe, expect, it } from '@jest/globals';
import { vatOf } from '@maillon/core/catalogue/contract';
import fc from 'fast-check';
import { vatOn } from './vat-rate';

const amount = fc.record({
  cents: fc.integer({ min: 0, max: 5_000_000 }),
  rateBp: fc.constantFrom(0, 550, 1_000, 2_000),
});

describe('VAT of several lines', () => {
  it('is rounded once for each rate, not line by line', () => {
    const line = { cents: 9, rateBp: 550 };
    expect(vatOf([line, line, line, { cents: 1_000, rateBp: 2_000 }])).toEqual({
      excludingCents: 1_027,
      byRate: [
        { rateBp: 550, baseCents: 27, vatCents: 1 },
        { rateBp: 2_000, baseCents: 1_000, vatCents: 200 },
      ],
      vatCents: 201,
      includingCents: 1_228,
    });
    expect(vatOf([])).toEqual({ excludingCents: 0, byRate: [], vatCents: 0, includingCents: 0 });
  });

  it('adds up to the cent, by rate and in all, in whatever order the lines come', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 40 }), (amounts) => {
        const sums = vatOf(amounts);
        expect(sums.excludingCents).toBe(amounts.reduce((sum, { cents }) => sum + cents, 0));
        expect(sums.includingCents - sums.excludingCents).toBe(sums.vatCents);
        expect(sums.byRate.reduce((sum, { vatCents }) => sum + vatCents, 0)).toBe(sums.vatCents);
        expect(vatOf(amounts.toReversed())).toEqual(sums);
        for (const { rateBp, baseCents, vatCents } of sums.byRate) {
          const drift = BigInt(vatCents) * 10_000n - BigInt(baseCents) * BigInt(rateBp);
          expect(drift <= 5_000n && drift > -5_000n).toBe(true);
        }
      }),
    );
  });
});

describe('the rate of goods', () => {
  it('is the one in force on the day of the delivery', () => {
    const goods = {
      code: 'cider',
      vatRates: [
        ['2014-01-01', 2_000],
        ['2030-01-01', 2_100],
      ] as const,
    };
    expect(['2026-07-10', '2029-12-31', '2030-01-01'].map((day) => vatOn(goods, day))).toEqual([2_000, 2_000, 2_100]);
    expect(() => vatOn(goods, '2013-12-31')).toThrow('No VAT rate');
  });
});
