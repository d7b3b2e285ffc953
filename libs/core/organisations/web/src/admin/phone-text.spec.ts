import { describe, expect, it } from '@jest/globals';
import { phoneText } from './phone-text';

describe('a telephone number', () => {
  it('is shown as the French write it, others as they came', () => {
    expect(['+33321810000', '+262639981095', '+3225551234', '03 21 81 00 00'].map(phoneText)).toEqual([
      '03 21 81 00 00',
      '06 39 98 10 95',
      '+3225551234',
      '03 21 81 00 00',
    ]);
  });
});
