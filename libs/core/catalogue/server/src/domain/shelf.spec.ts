import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CatalogueRow } from './catalogue-row';
import { Shelf } from './shelf';
import { ShelfChanges, type ShelfOffer, type ShelfProduct } from './shelf-items';

const TODAY = '2026-07-08';
const ids = () => {
  let last = 0;
  return () => `id-${(last += 1)}`;
};
const row = (fields: Partial<CatalogueRow> = {}): CatalogueRow => ({
  siret: '14000001900012',
  referenceCode: 'tomato',
  productName: 'Tomate ronde',
  labels: ['ab'],
  unit: {
    label: 'Cagette de 5 kg',
    kind: 'crate',
    baseUnit: 'gram',
    baseQuantity: 5_000,
    pricing: 'unit',
    nominalMassG: 5_000,
  },
  unitPrice: '12.50',
  declared: 40,
  availableFrom: '2026-07-06',
  availableTo: '2026-07-12',
  ...fields,
});
const shelfWith = (products: ShelfProduct[] = []) => new Shelf('producer', products, ids());
const offerOf = (products: ShelfProduct[]): ShelfOffer => products[0]!.units[0]!.offers[0]!;

describe('a producer’s shelf', () => {
  it('makes product, unit, price and offer of a first row, and nothing of the same row again', () => {
    const shelf = shelfWith();
    expect(shelf.put(row(), TODAY)).toMatchObject({
      outcome: 'created',
      product: { id: 'id-1', producerId: 'producer', name: 'Tomate ronde' },
      unit: { id: 'id-2', productId: 'id-1' },
      priced: { prices: [{ unitPrice: '12.50', from: '2026-07-06', to: null }] },
      offer: { id: 'id-3', unitId: 'id-2', declared: 40, taken: 0 },
    });
    expect(shelf.put(row(), TODAY)).toEqual({ outcome: 'unchanged' });
  });

  it('says what changed, and only that', () => {
    const shelf = shelfWith();
    shelf.put(row(), TODAY);
    expect(shelf.put(row({ declared: 50 }), TODAY)).toMatchObject({ outcome: 'updated', offer: { declared: 50 } });
    expect(Object.keys(shelf.put(row({ declared: 50, labels: ['hve', 'ab'] }), TODAY))).toEqual(['outcome', 'product']);
    expect(shelf.put(row({ declared: 50, labels: ['ab', 'hve'] }), TODAY)).toEqual({ outcome: 'unchanged' });
    expect(shelf.put(row({ declared: 50, labels: undefined }), TODAY)).toEqual({ outcome: 'unchanged' });
  });

  it('says from when on something costs otherwise, and not of what never had a price', () => {
    const [shelf, changes] = [shelfWith(), new ShelfChanges()];
    const put = (fields: Partial<CatalogueRow> = {}) => changes.add(shelf.put(row(fields), TODAY), 'producer');
    put();
    put();
    expect([[...changes.repriced], changes.repricedFrom]).toEqual([[], null]);
    const later = { availableFrom: '2026-07-13', availableTo: '2026-07-19' };
    put({ ...later, unitPrice: '13.00' });
    expect([[...changes.repriced], changes.repricedFrom]).toEqual([['id-2'], '2026-07-13']);
    put({ unitPrice: '14.00' });
    put({ unitPrice: '14.00' });
    expect([[...changes.repriced], changes.repricedFrom]).toEqual([['id-2'], TODAY]);
  });

  it('keeps the price of days gone by', () => {
    const shelf = shelfWith();
    shelf.put(row(), TODAY);
    expect(shelf.put(row({ unitPrice: '14.00' }), TODAY).priced!.prices).toEqual([
      { unitPrice: '12.50', from: '2026-07-06', to: '2026-07-08' },
      { unitPrice: '14.00', from: '2026-07-08', to: null },
    ]);
  });

  it('a new price for some days leaves the offers that follow as they were', () => {
    const shelf = shelfWith();
    shelf.put(row(), TODAY);
    shelf.put(row({ availableFrom: '2026-07-13', availableTo: '2026-07-19' }), TODAY);
    expect(shelf.put(row({ unitPrice: '14.00' }), TODAY).priced!.prices).toEqual([
      { unitPrice: '12.50', from: '2026-07-06', to: '2026-07-08' },
      { unitPrice: '14.00', from: '2026-07-08', to: '2026-07-13' },
      { unitPrice: '12.50', from: '2026-07-13', to: null },
    ]);
  });

  it('never declares less than what is ordered', () => {
    const products: ShelfProduct[] = [];
    const shelf = shelfWith(products);
    shelf.put(row(), TODAY);
    products[0]!.units[0]!.offers[0] = { ...offerOf(products), taken: 12 };
    const { outcome, refusal } = shelf.put(row({ declared: 11, unitPrice: '1.00', labels: [] }), TODAY);
    expect([outcome, refusal?.code]).toEqual(['refused', 'catalogue.quantity-below-reserved']);
    expect(products[0]!.labels).toEqual(['ab']);
    expect(products[0]!.units[0]!.prices).toHaveLength(1);
  });

  it('leaves withdrawn what was withdrawn', () => {
    const products: ShelfProduct[] = [];
    const shelf = shelfWith(products);
    shelf.put(row(), TODAY);
    products[0]!.units[0]!.offers[0] = { ...offerOf(products), state: 'withdrawn' };
    const again = shelf.put(row({ declared: 60 }), TODAY);
    expect([again.outcome, again.warning?.code]).toEqual(['unchanged', 'catalogue.left-withdrawn']);
    expect(shelf.put(row({ availableFrom: '2026-07-13', availableTo: '2026-07-19' }), TODAY).outcome).toBe('created');
  });

  it('refuses a period that covers several offers', () => {
    const shelf = shelfWith();
    shelf.put(row(), TODAY);
    shelf.put(row({ availableFrom: '2026-07-13', availableTo: '2026-07-19' }), TODAY);
    expect(shelf.put(row({ availableTo: '2026-07-19' }), TODAY).refusal?.code).toBe('catalogue.window-overlaps');
  });

  it('ends the same whether a file is read once or twice', () => {
    const day = fc.integer({ min: 1, max: 20 });
    const rows = fc.array(
      fc.record({
        from: day,
        length: fc.integer({ min: 0, max: 5 }),
        price: fc.constantFrom('1.00', '2.00', '3.00'),
        declared: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 8 },
    );
    const dated = (number: number) => `2026-07-${String(number).padStart(2, '0')}`;
    fc.assert(
      fc.property(rows, (drafts) => {
        const products: ShelfProduct[] = [];
        const shelf = shelfWith(products);
        const file = drafts
          .map(({ from, length, price, declared }) =>
            row({ availableFrom: dated(from), availableTo: dated(from + length), unitPrice: price, declared }),
          )
          .filter(
            (one, index, all) =>
              !all
                .slice(0, index)
                .some((other) => other.availableFrom <= one.availableTo && one.availableFrom <= other.availableTo),
          );
        for (const one of file) shelf.put(one, TODAY);
        const before = JSON.stringify(products);
        return (
          file.every((one) => shelf.put(one, TODAY).outcome === 'unchanged') && JSON.stringify(products) === before
        );
      }),
    );
  });
});
