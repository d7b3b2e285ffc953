import { describe, expect, it } from '@jest/globals';
import { estimateAt, priceAt } from './price-at';

const line = {
  unitPrice: '8.00',
  priceSteps: [
    { from: 1, unitPrice: '8.00' },
    { from: 5, unitPrice: '7.50' },
  ],
};

describe('another quantity of a line', () => {
  it('has the price of its step', () => {
    expect([0, 4, 5, 9].map((quantity) => priceAt(line, quantity))).toEqual(['8.00', '8.00', '7.50', '7.50']);
    expect(priceAt({ unitPrice: '3.20', priceSteps: [] }, 40)).toBe('3.20');
  });

  it('costs what its step makes of it', () => {
    expect([2, 5, 0].map((quantity) => estimateAt(line, { cents: 1_600, present: 2 }, quantity))).toEqual([
      1_600, 3_750, 0,
    ]);
  });
});
