import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decided, type TableChange, type TableOffer, type TableUnit } from './offer-table';
import { overlap } from './period';

const TODAY = '2026-07-08';
const dayNumbered = (n: number) => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);

function offer(id: number, from: number, to: number): TableOffer {
  return {
    ...{ id: String(id), unitId: 'u', producerId: 'p', productName: 'Tomate', unitLabel: 'Cagette' },
    ...{ availableFrom: dayNumbered(from), availableTo: dayNumbered(to), declared: 10, taken: id % 3 },
    ...{ state: 'open', frozen: false, isPromised: false },
  };
}

const unit: TableUnit = {
  id: 'u',
  prices: [{ unitPrice: '2.00', from: '2026-01-01', to: null }],
  offers: [0, 1, 2, 3].map((id) => offer(id, id * 7, id * 7 + 6)),
};
const units = new Map([['u', unit]]);

const day = fc.option(fc.integer({ min: 0, max: 30 }).map(dayNumbered));
const change = fc.record({
  offerId: fc.integer({ min: 0, max: 3 }).map(String),
  declared: fc.option(fc.integer({ min: -2, max: 30 })),
  unitPrice: fc.option(fc.constantFrom('3', '4,5', 'x')),
  availableFrom: day,
  availableTo: day,
  paused: fc.option(fc.boolean()),
});
const changes = fc.uniqueArray(change, { selector: ({ offerId }) => offerId, minLength: 1 });

describe('changes of a table of offers', () => {
  it('never leave two offers of a unit on one day, nor less than what is ordered', () => {
    fc.assert(
      fc.property(changes, (all: TableChange[]) => {
        const { lines } = decided(units, all, TODAY);
        const after = new Map(lines.map((line) => [line.after.id, line.after]));
        const shelf = unit.offers.map((one) => after.get(one.id) ?? one);
        for (const one of shelf) {
          expect(one.declared).toBeGreaterThanOrEqual(one.taken);
          expect(shelf.filter((other) => overlap(one, other))).toEqual([one]);
        }
      }),
    );
  });

  it('are written whole or not at all', () => {
    fc.assert(
      fc.property(changes, (all: TableChange[]) => {
        for (const { before, after, refusal, unitPrice } of decided(units, all, TODAY).lines)
          if (refusal) expect([after, unitPrice]).toEqual([before, null]);
      }),
    );
  });

  it('leave what is promised to one buyer as both agreed', () => {
    const promised = { ...unit.offers[0]!, isPromised: true };
    const { lines } = decided(
      new Map([['u', { ...unit, offers: [promised] }]]),
      [{ offerId: '0', declared: 20 }],
      TODAY,
    );
    expect(lines[0]!.refusal!.code).toBe('catalogue.offer-promised');
  });

  it('leave the price of days gone by, and of the weeks that follow', () => {
    const { priced } = decided(units, [{ offerId: '1', unitPrice: '3' }], '2026-07-10');
    expect(priced[0]!.prices).toEqual([
      { unitPrice: '2.00', from: '2026-01-01', to: '2026-07-10' },
      { unitPrice: '3.00', from: '2026-07-10', to: '2026-07-15' },
      { unitPrice: '2.00', from: '2026-07-15', to: null },
    ]);
    expect(decided(units, [{ offerId: '0', unitPrice: '3' }], '2026-07-10').lines[0]!.refusal!.code).toBe(
      'catalogue.price-in-past',
    );
  });
});
