import { describe, expect, it } from '@jest/globals';
import { minimumMoves } from './minimum-moves';

const goods = {
  ...{ referenceCode: 'leek', temperatureClass: 'fresh', labels: [], baseUnit: 'gram', baseQuantity: 5_000 },
  ...{ pricing: 'unit', unitPrice: '10.00' },
};
const line = (more: object = {}) => ({
  ...goods,
  ...{ lineId: 'l', producerId: 'full', missing: 3, least: 3, priceCeiling: null },
  ...more,
});
const offer = (more: object = {}) => ({ ...goods, offerId: 'o', producerId: 'lacks', available: 5, ...more });
const lacking = new Set(['lacks']);
const moves = (lines = [line()], offers = [offer()]) => minimumMoves(lines, offers, lacking, 10);

describe('demand that could move towards a minimum', () => {
  it('is the same goods from who lacks, all units of a line, within the price', () => {
    expect(moves()).toHaveLength(1);
    expect(moves([line()], [offer({ unitPrice: '11.00' })])).toHaveLength(1);
  });

  it.each([
    ['from somebody who lacks nothing', line(), offer({ producerId: 'other' })],
    ['from who lacks himself', line({ producerId: 'lacks' }), offer()],
    ['of other goods', line(), offer({ referenceCode: 'onion' })],
    ['in another packaging', line(), offer({ baseQuantity: 10_000 })],
    ['in part', line(), offer({ available: 2 })],
    ['at a dearer price', line(), offer({ unitPrice: '11.01' })],
    ['above what the buyer named', line({ priceCeiling: '9.99' }), offer()],
    ['without a label that it has', line({ labels: ['ab'] }), offer()],
  ])('is nothing %s', (_, wanted, offered) => expect(moves([wanted], [offered])).toEqual([]));

  it('counts each unit once', () => {
    expect(moves([line(), line({ lineId: 'm' })], [offer()])).toHaveLength(1);
    expect(moves([line(), line({ lineId: 'm' })], [offer({ available: 6 })])).toHaveLength(2);
  });
});
