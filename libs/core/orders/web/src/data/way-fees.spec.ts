import { describe, expect, it } from '@jest/globals';
import { feeOf, feesOf, vatWith } from './way-fees';

const basket = {
  estimateCents: 8_000,
  terms: { deliveryFeeCents: 900, freeDeliveryFromCents: 15_000, deliveryVatBp: 2_000 },
  vat: { byRate: [{ rateBp: 550, baseCents: 8_000 }] },
};
const way = (costCents: number | null, more = {}) => ({ isBrought: true, feasible: true, costCents, ...more });
const counter = (costCents: number | null) => way(costCents, { isBrought: false });

describe('what receiving a basket costs', () => {
  it('is what its way asks, or the rules where it does not know, until it is free', () => {
    expect([way(650), way(null), counter(0), counter(150)].map((one) => feeOf(basket, one))).toEqual([
      650, 900, 0, 150,
    ]);
    const large = { ...basket, estimateCents: 15_000, terms: { ...basket.terms, deliveryFeeCents: 0 } };
    expect([way(650), way(null), counter(150)].map((one) => feeOf(large, one))).toEqual([0, 0, 0]);
  });

  it('goes from the cheapest to the dearest way that can be had', () => {
    const ways = [way(800), way(650), way(100, { feasible: false }), counter(0)];
    expect(feesOf(basket, ways)).toEqual({ leastCents: 650, mostCents: 800, isBrought: true });
    expect(feesOf(basket, [counter(150)])).toEqual({ leastCents: 150, mostCents: 150, isBrought: false });
    expect(feesOf(basket, [way(100, { feasible: false })])).toBeNull();
  });

  it('is taxed at its own rate, in one sum with goods of that rate', () => {
    const cider = { ...basket, vat: { byRate: [...basket.vat.byRate, { rateBp: 2_000, baseCents: 1_003 }] } };
    expect(vatWith(cider, 650).byRate).toEqual([
      { rateBp: 550, baseCents: 8_000, vatCents: 440 },
      { rateBp: 2_000, baseCents: 1_653, vatCents: 331 },
    ]);
    expect(vatWith(basket, 0)).toMatchObject({ vatCents: 440, includingCents: 8_440 });
  });
});
