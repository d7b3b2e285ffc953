import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GridOfferFragment } from '../data/offer-grid.generated';
import { dayIn, readCell, savedValue, textOf, WRITABLE } from './cell-text';
import { begun, changesOf, done, faultsOf, redone, undone, withCells, type Edits } from './grid-edits';
import { areaOf, filledDown, moved, pasted } from './selection';
import { cellsOf, tsvOf } from './tsv';

const offer: GridOfferFragment = {
  ...{
    id: 'a',
    product: { id: 'p', name: 'Tomate', reference: { code: 'tomato' } },
    unit: { id: 'u', label: 'Cagette', pricing: 'unit' },
  },
  ...{
    unitPrice: '12.50',
    available: 7,
    declared: 10,
    taken: 3,
    availableFrom: '2026-07-06',
    availableTo: '2026-07-12',
  },
  ...{ state: 'open', notSoldReason: null },
};
const free = { ...offer, available: 10, taken: 0 };
const written = (column: (typeof WRITABLE)[number], text: string) =>
  withCells(new Map(), [{ offer, column, text }], 'fr');

describe('cells from a spreadsheet', () => {
  it('come back as they were copied', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const clean = table.map((rows) => rows.map((row) => row.map((cell) => cell.replaceAll('\r', '\n'))));
    fc.assert(fc.property(clean, (rows) => expect(cellsOf(tsvOf(rows))).toEqual(rows)));
  });

  it('are read whatever ends their lines, without the last empty one', () => {
    expect(cellsOf('1\t2\n3\t4\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(cellsOf('"a\tb"\t"dit ""non"""')).toEqual([['a\tb', 'dit "non"']]);
    expect(cellsOf('12,5')).toEqual([['12,5']]);
  });

  it('fill what is selected when there is one, else go on from its corner', () => {
    const area = areaOf({ anchor: { row: 3, column: 2 }, active: { row: 1, column: 2 } });
    expect(pasted(area, [['5']]).map(({ row }) => row)).toEqual([1, 2, 3]);
    expect(pasted(area, [['5', '6']])).toEqual([
      { row: 1, column: 2, text: '5' },
      { row: 1, column: 3, text: '6' },
    ]);
  });
});

describe('filling down', () => {
  const texts = (from: number, to: number) =>
    filledDown(
      areaOf({ anchor: { row: from, column: 0 }, active: { row: to, column: 1 } }),
      ({ row, column }) => `${row}${column}`,
    );

  it('gives the first row to the others, and to a single row what stands above', () => {
    expect(texts(2, 4).map(({ row, text }) => [row, text])).toEqual([
      ...[
        [3, '20'],
        [3, '21'],
      ],
      ...[
        [4, '20'],
        [4, '21'],
      ],
    ]);
    expect(texts(2, 2).map(({ row, text }) => [row, text])).toEqual([
      [2, '10'],
      [2, '11'],
    ]);
  });
});

describe('what is written in a cell', () => {
  it('is read as the French write it', () => {
    expect(readCell('unitPrice', '1 234,50 €', offer)).toEqual({ value: '1234.50' });
    expect(readCell('unitPrice', '3', offer)).toEqual({ value: '3.00' });
    expect(readCell('declared', '1\u202f200', offer)).toEqual({ value: 1200 });
    expect(dayIn('9/7', '2026-07-06')).toBe('2026-07-09');
    expect(dayIn('09.07.27', '2026-07-06')).toBe('2027-07-09');
    expect(readCell('paused', 'Oui', offer)).toEqual({ value: true });
  });

  it('is told what is wrong with it', () => {
    const fault = (...[column, text]: Parameters<typeof written>) => faultsOf(offer, { [column]: text })[column];
    expect(['cher', '0', '1,23456', '-2', ''].map((text) => fault('unitPrice', text))).toEqual(Array(5).fill('price'));
    expect([fault('declared', '2,5'), fault('declared', '100001'), fault('declared', '2')]).toEqual([
      'quantity',
      'quantity',
      'taken',
    ]);
    expect([fault('availableTo', '30/02/2026'), fault('availableTo', '01/07/2026')]).toEqual(['day', 'order']);
    expect(fault('availableTo', '11/07/2026')).toBe('taken-days');
    expect(faultsOf(free, { availableTo: '11/07/2026' })).toEqual({});
    expect(fault('paused', 'peut-être')).toBe('yes-no');
  });

  it('written as it is saved is no change', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WRITABLE), fc.constantFrom('fr' as const, 'en' as const), (column, language) => {
        const text = textOf(column, savedValue(offer, column), language);
        expect(withCells(new Map(), [{ offer, column, text }], language).size).toBe(0);
      }),
    );
  });
});

describe('edits', () => {
  it('are sent by value, rows with a fault wait', () => {
    const edits = withCells(written('unitPrice', '3,2'), [{ offer, column: 'paused', text: 'oui' }], 'fr');
    expect(changesOf([offer], edits)).toEqual([{ offerId: 'a', unitPrice: '3.20', paused: true }]);
    expect(changesOf([offer], withCells(edits, [{ offer, column: 'declared', text: 'x' }], 'fr'))).toEqual([]);
  });

  it('taken back one by one leave nothing, and done again all', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...WRITABLE), fc.string()), { maxLength: 20 });
    fc.assert(
      fc.property(texts, (all) => {
        const full = all.reduce(
          (history, [column, text]) => done(history, withCells(history.now, [{ offer, column, text }], 'fr')),
          begun<Edits>(new Map()),
        );
        const back = all.reduce(undone, full);
        expect(back.now).toEqual(new Map());
        expect(all.reduce(redone, back).now).toEqual(full.now);
        expect(undone(back)).toEqual(back);
      }),
    );
  });
});

describe('moving about', () => {
  const size = { rows: 500, columns: 9 };

  it('stops at the edges, goes far with Control', () => {
    expect(moved({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 3, column: 4 }, 'ArrowDown', true, size)).toEqual({ row: 499, column: 4 });
    expect(moved({ row: 3, column: 4 }, 'End', false, size)).toEqual({ row: 3, column: 8 });
    expect(moved({ row: 3, column: 4 }, 'Home', true, size)).toEqual({ row: 0, column: 0 });
    expect(moved({ row: 3, column: 4 }, 'End', true, size)).toEqual({ row: 499, column: 8 });
  });
});
