import { describe, expect, it } from '@jest/globals';
import type { PriceScale } from '@maillon/core/catalogue/contract';
import { priceChangeOf } from './price-seen';

const scale = (one: string, five: string): PriceScale => [
  { from: 1, unitPrice: one },
  { from: 5, unitPrice: five },
];
const line = (quantity: number, seenScale: PriceScale | null) => ({
  ...{ offerId: 'x', quantity, substitution: 'ask' as const, seenScale },
});

describe('a price that changed under a basket', () => {
  it('is then and now at the quantity of the line, and says whether it rose', () => {
    expect(priceChangeOf(line(2, scale('2.40', '2.10')), scale('2.60', '2.10'))).toEqual({
      ...{ then: '2.40', now: '2.60', rose: true },
    });
    expect(priceChangeOf(line(5, scale('2.40', '2.10')), scale('2.60', '2.00'))).toMatchObject({ rose: false });
  });

  it('is none where the step of that quantity stayed, where a step was reached, and where nothing was noted', () => {
    expect(priceChangeOf(line(5, scale('2.40', '2.10')), scale('2.60', '2.10'))).toBeNull();
    expect(priceChangeOf(line(5, scale('2.40', '2.10')), scale('2.40', '2.10'))).toBeNull();
    expect(priceChangeOf(line(1, scale('2.40', '2.1')), scale('2.4000', '2.10'))).toBeNull();
    expect(priceChangeOf(line(1, null), scale('9', '8'))).toBeNull();
  });
});
