import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { added, type Addition } from './offer-additions';
import { overlap } from './period';
import { Shelf } from './shelf';
import type { ShelfProduct } from './shelf-items';

const TODAY = '2026-07-08';
const references = new Map([['tomato', true]]);
const day = (n: number) => new Date(Date.UTC(2026, 6, n)).toISOString().slice(0, 10);
const crate = {
  label: 'Cagette de 5 kg',
  kind: 'crate',
  baseUnit: 'gram',
  baseQuantity: 5_000,
  pricing: 'unit',
} as const;
const fresh: Addition = {
  product: { referenceCode: 'tomato', name: 'Tomate ronde' },
  unit: crate,
  ...{ unitPrice: '12,5', declared: 4, availableFrom: day(13), availableTo: day(19) },
};
const known = (): ShelfProduct => {
  const unit = { id: 'u', productId: 'p', shape: { ...crate, label: 'Plateau', nominalMassG: 5_000 }, prices: [] };
  const offer = {
    id: 'o',
    unitId: 'u',
    declared: 9,
    taken: 2,
    state: 'open',
    availableFrom: day(6),
    availableTo: day(12),
  };
  return {
    ...{ id: 'p', producerId: 'f', referenceCode: 'tomato', name: 'Tomate', labels: [] },
    units: [{ ...unit, offers: [{ ...offer, state: 'open' }] }],
  };
};
function lines(additions: readonly Addition[], products = [known()]) {
  let last = 0;
  const shelf = new Shelf('f', products, () => `new-${(last += 1)}`);
  return added(shelf, additions, { today: TODAY, references });
}
const outcomes = (...additions: Addition[]) =>
  lines(additions).map(({ shelving }) => shelving.refusal?.code ?? shelving.outcome);

describe('new rows of a table of offers', () => {
  it('are of a unit that is there, or make product and unit, of which the next row can be too', () => {
    const [own, first, second] = lines([
      { ...fresh, unitId: 'u' },
      fresh,
      { ...fresh, availableFrom: day(20), availableTo: day(26), paused: true },
    ]).map(({ shelving }) => shelving);
    expect(own).toMatchObject({ outcome: 'created', offer: { unitId: 'u', declared: 4, state: 'open' } });
    expect([own!.product, own!.unit]).toEqual([undefined, undefined]);
    expect(first!.product).toMatchObject({ name: 'Tomate ronde', referenceCode: 'tomato' });
    expect(first!.unit!.shape).toEqual({ ...crate, nominalMassG: 5_000 });
    expect(second).toMatchObject({ offer: { unitId: first!.unit!.id, state: 'paused' } });
    expect([second!.product, second!.unit]).toEqual([undefined, undefined]);
  });

  it('are refused one by one, each with its reason', () => {
    expect(
      outcomes(
        { ...fresh, unitId: 'u', availableFrom: day(12) },
        { ...fresh, unitPrice: 'cher' },
        { ...fresh, declared: -1 },
        { ...fresh, availableTo: day(1) },
        { ...fresh, availableFrom: day(1), availableTo: day(7) },
        { ...fresh, product: { referenceCode: 'x', name: 'X' } },
        { ...fresh, product: { referenceCode: 'tomato', name: ' ' } },
        { ...fresh, unit: { ...crate, kind: 'palette' } },
        { ...fresh, unit: { ...crate, kind: 'kg' } },
        { ...fresh, unit: { ...crate, baseUnit: 'piece', pricing: 'kg' } },
        { ...fresh, unit: null },
        {
          ...fresh,
          product: { referenceCode: 'tomato', name: 'Tomate' },
          unit: { ...crate, label: 'Plateau', baseQuantity: 3 },
        },
      ),
    ).toEqual([
      ...[
        'catalogue.days-offered',
        'catalogue.price-invalid',
        'catalogue.quantity-invalid',
        'catalogue.window-invalid',
      ],
      ...['catalogue.window-past', 'catalogue.reference-unknown', 'catalogue.name-invalid'],
      ...['catalogue.unit-kind-unknown', 'catalogue.unit-mismatch', 'catalogue.mass-missing'],
      ...['catalogue.unit-label-invalid', 'catalogue.unit-differs'],
    ]);
    expect(() => lines([{ ...fresh, unitId: 'of-somebody-else' }])).toThrow('platform.not-found');
  });

  it('never put two offers of a unit on one day, nor change what is there', () => {
    const addition = fc.record({ from: fc.integer({ min: 8, max: 30 }), days: fc.integer({ min: 0, max: 9 }) });
    fc.assert(
      fc.property(fc.array(addition, { maxLength: 8 }), (all) => {
        const shelf = [known()];
        const rows = all.map(({ from, days }) => ({
          ...fresh,
          ...{ unitId: 'u', availableFrom: day(from), availableTo: day(from + days) },
        }));
        lines(rows, shelf);
        const { offers } = shelf[0]!.units[0]!;
        expect(offers[0]).toEqual(known().units[0]!.offers[0]);
        for (const one of offers) expect(offers.filter((other) => overlap(one, other))).toEqual([one]);
      }),
    );
  });
});
