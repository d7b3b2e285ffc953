import { describe, expect, it } from '@jest/globals';
import { priceChange } from './price-change';

describe('a price since the last order', () => {
  it('rose, fell or stayed, however its zeros are written', () => {
    expect([priceChange('9.5', '9.50'), priceChange('9.5', '9.60'), priceChange('10', '9.99')]).toEqual([
      undefined,
      'up',
      'down',
    ]);
    expect(priceChange(null, '1')).toBeUndefined();
  });
});
