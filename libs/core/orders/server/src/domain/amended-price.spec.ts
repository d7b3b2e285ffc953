import { describe, expect, it } from '@jest/globals';
import { amendedPrice } from './amended-price';

const line = {
  unitPrice: '8.00',
  priceScale: [
    { from: 1, unitPrice: '8.00' },
    { from: 5, unitPrice: '7.50' },
  ],
} as const;

describe('the price of an amended line', () => {
  it('is said when it crosses a step, either way', () => {
    expect(amendedPrice(line, 5)).toEqual({ before: '8.00', after: '7.50' });
    expect(amendedPrice({ ...line, unitPrice: '7.5' }, 4)).toEqual({ before: '7.5', after: '8.00' });
  });

  it('is not said where nothing changes by it', () => {
    for (const quantity of [0, 1, 4]) expect(amendedPrice(line, quantity)).toBeNull();
    expect(amendedPrice({ ...line, unitPrice: '7.5' }, 6)).toBeNull();
    expect(amendedPrice({ ...line, priceScale: null }, 9)).toBeNull();
  });
});
