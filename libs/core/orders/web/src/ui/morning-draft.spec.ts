import { describe, expect, it } from '@jest/globals';
import { saidOf, soldAt, untold } from './morning-draft';

describe('a price of the morning, as it is typed', () => {
  it('is sent with a price, or with nothing landed, and waits otherwise', () => {
    expect(saidOf('a', { price: '18,90', landed: '10' })).toEqual({ offerId: 'a', unitPrice: '18.90', landed: 10 });
    expect(saidOf('a', { price: '', landed: '0' })).toEqual({ offerId: 'a', unitPrice: null, landed: 0 });
    expect(saidOf('a', { price: '', landed: '10' })).toBeNull();
    for (const wrong of ['0', '-1', 'x', '1,23456'])
      expect(saidOf('a', { price: wrong, landed: '10' })).toBe('invalid');
    expect(saidOf('a', { price: '18', landed: '2,5' })).toBe('invalid');
  });

  it('shows how much would be sold at it, as far as ceilings are told', () => {
    const demand = [
      { price: '18.00', quantity: 42 },
      { price: '20.00', quantity: 31 },
    ];
    const asked = { demand, askedQuantity: 44 };
    expect(['17', '18', '18.01', '20.00', '20.01'].map((price) => soldAt(asked, price))).toEqual([
      { least: 42, most: 44 },
      { least: 42, most: 42 },
      { least: 31, most: 42 },
      { least: 31, most: 31 },
      { least: 0, most: 31 },
    ]);
    expect(untold(asked)).toBe(2);
    expect(soldAt({ demand: [], askedQuantity: 7 }, '18')).toEqual({ least: 0, most: 7 });
  });
});
