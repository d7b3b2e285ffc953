import { describe, expect, it } from '@jest/globals';
import { vatWithDelivery } from './vat-of-lines';

const goods = [
  { cents: 1_000, rateBp: 550 },
  { cents: 333, rateBp: 2_000 },
];
const delivery = { cents: 900, rateBp: 2_000 };

describe('VAT of goods and their delivery', () => {
  it('rounds once for each rate: a delivery and cider make one base', () => {
    expect(vatWithDelivery(goods, delivery)).toMatchObject({
      byRate: [
        { rateBp: 550, baseCents: 1_000, vatCents: 55 },
        { rateBp: 2_000, baseCents: 1_233, vatCents: 247 },
      ],
      includingCents: 2_535,
    });
  });

  it('asks nothing for a delivery that is free, or of which nothing comes', () => {
    expect(vatWithDelivery(goods, { cents: 0, rateBp: null })?.excludingCents).toBe(1_333);
    expect(vatWithDelivery([{ cents: 0, rateBp: 550 }], delivery)?.includingCents).toBe(0);
  });

  it('does not guess a rate that was not written down', () => {
    expect(vatWithDelivery(goods, { cents: 900, rateBp: null })).toBeNull();
  });
});
