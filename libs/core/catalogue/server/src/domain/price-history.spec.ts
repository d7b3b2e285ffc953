import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { priceOn, withPrice, type DatedPrice } from './price-history';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-07-${String(n).padStart(2, '0')}`);
const change = fc.record({ from: day, unitPrice: fc.integer({ min: 1, max: 9 }).map((n) => `${n}.00`) });
const changes = fc.array(change, { maxLength: 12 });
const DAYS = Array.from({ length: 31 }, (_, index) => `2026-07-${String(index + 1).padStart(2, '0')}`);

const after = (list: readonly { from: string; unitPrice: string }[]): DatedPrice[] =>
  list.reduce<DatedPrice[]>((history, { from, unitPrice }) => withPrice(history, unitPrice, from), []);

describe('price history', () => {
  it('a new price ends the one before and lasts until the next one planned', () => {
    const history = after([
      { from: '2026-07-01', unitPrice: '10.00' },
      { from: '2026-07-20', unitPrice: '12.00' },
      { from: '2026-07-10', unitPrice: '11.00' },
    ]);
    expect(history).toEqual([
      { unitPrice: '10.00', from: '2026-07-01', to: '2026-07-10' },
      { unitPrice: '11.00', from: '2026-07-10', to: '2026-07-20' },
      { unitPrice: '12.00', from: '2026-07-20', to: null },
    ]);
  });

  it('the same day again replaces the price of that day', () => {
    const history = after([
      { from: '2026-07-01', unitPrice: '10.00' },
      { from: '2026-07-01', unitPrice: '9.00' },
    ]);
    expect(history).toEqual([{ unitPrice: '9.00', from: '2026-07-01', to: null }]);
  });

  it('a price until a day gives way to the one of before', () => {
    const history = after([
      { from: '2026-07-01', unitPrice: '10.00' },
      { from: '2026-07-20', unitPrice: '12.00' },
    ]);
    expect(withPrice(history, '9.00', '2026-07-05', '2026-07-08')).toEqual([
      { unitPrice: '10.00', from: '2026-07-01', to: '2026-07-05' },
      { unitPrice: '9.00', from: '2026-07-05', to: '2026-07-08' },
      { unitPrice: '10.00', from: '2026-07-08', to: '2026-07-20' },
      { unitPrice: '12.00', from: '2026-07-20', to: null },
    ]);
    expect(withPrice(history, '9.00', '2026-07-05', '2026-07-25')[1]).toEqual({
      unitPrice: '9.00',
      from: '2026-07-05',
      to: '2026-07-20',
    });
  });

  it('never has two prices on one day, nor a gap once it began', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const history = after(list);
        const counts = DAYS.map(
          (each) => history.filter(({ from, to }) => from <= each && (to === null || each < to)).length,
        );
        return (
          counts.every((count) => count <= 1) &&
          counts.slice(counts.indexOf(1)).every((count) => history.length === 0 || count === 1)
        );
      }),
    );
  });

  it('days before the change keep their price, and so do those after the next one planned', () => {
    fc.assert(
      fc.property(changes, change, (list, { from, unitPrice }) => {
        const before = after(list);
        const now = withPrice(before, unitPrice, from);
        const end = now.find((price) => price.from === from)!.to;
        return DAYS.every((each) =>
          each >= from && (end === null || each < end)
            ? priceOn(now, each)!.unitPrice === unitPrice
            : priceOn(now, each)?.unitPrice === priceOn(before, each)?.unitPrice,
        );
      }),
    );
  });
});
