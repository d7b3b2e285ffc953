import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GridOfferFragment } from '../data/offer-grid.generated';
import { productChoices, unitChoices } from './choices';
import { GRID_COLUMNS, type GridColumn } from './grid-columns';
import { begun, done, undone } from './grid-edits';
import { daysAhead, nextMonday } from './next-weeks';
import { additionOf, newRowFaults, type Choices } from './new-rows';
import { BLANK_SHEET, withWritten, type Desk, type Sheet } from './sheet';

const offer: GridOfferFragment = {
  ...{ id: 'a', unit: { id: 'u', label: 'Cagette', pricing: 'unit' } },
  product: { id: 'p', name: 'Tomate', reference: { code: 'tomato' } },
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
const choices: Choices = {
  units: [
    {
      unitId: 'u',
      productName: 'Tomate',
      referenceCode: 'tomato',
      unitLabel: 'Cagette',
      pricing: 'unit',
      unitPrice: '12.50',
    },
    { unitId: 'k', productName: 'Rôti', referenceCode: 'beef', unitLabel: 'Pièce', pricing: 'kg', unitPrice: '21.00' },
  ],
  references: [
    { code: 'tomato', name: 'Tomate', words: ['Tomato', 'cœur de bœuf'] },
    { code: 'potato', name: 'Pomme de terre', words: ['Potato', 'patate'] },
  ],
  today: '2026-07-08',
};
let made = 0;
const desk: Desk = {
  offers: [offer],
  choices,
  language: 'fr',
  newId: () => `n${(made += 1)}`,
  days: ['13/07/2026', '19/07/2026'],
  unitText: ({ unitLabel, pricing }) => (pricing === 'kg' ? `${unitLabel}, au kg` : unitLabel),
};
const cell = (row: number, name: GridColumn, text: string) => ({ row, column: GRID_COLUMNS.indexOf(name), text });
const row = (...cells: readonly (readonly [GridColumn, string])[]) =>
  withWritten(
    BLANK_SHEET,
    cells.map(([name, text]) => cell(1, name, text)),
    desk,
  ).added[0]!;

describe('a row below the last', () => {
  it('begins with what is written, the days ahead and the price of today', () => {
    const fresh = row(['product', 'tomate'], ['unit', 'cagette'], ['declared', '1 200']);
    expect(fresh.texts).toMatchObject({
      ...{ unitPrice: '12,50', declared: '1200', paused: 'non' },
      ...{ availableFrom: '13/07/2026', availableTo: '19/07/2026' },
    });
    expect(additionOf(fresh, choices)).toEqual({
      ...{ unitId: 'u', unitPrice: '12.50', declared: 1200, paused: false },
      ...{ availableFrom: '2026-07-13', availableTo: '2026-07-19' },
    });
    expect(additionOf(row(['product', 'Rôti'], ['unit', 'Pièce, au kg'], ['declared', '3']), choices)?.unitId).toBe(
      'k',
    );
  });

  it('can be of a product and a unit that nobody had, and says what is missing', () => {
    const fresh = row(['product', 'Patate'], ['unit', 'sac de 10 kg'], ['declared', '4'], ['unitPrice', '9']);
    expect(additionOf(fresh, choices)).toMatchObject({
      product: { referenceCode: 'potato', name: 'Patate' },
      unit: { label: 'sac de 10 kg', kind: 'case', baseQuantity: 10_000 },
    });
    const wrong = row(['product', 'Licorne'], ['unit', 'palette'], ['availableTo', '1/7']);
    expect(newRowFaults(wrong, choices)).toEqual({
      ...{ product: 'product', unit: 'unit', unitPrice: 'price', declared: 'quantity', availableFrom: 'day' },
    });
    expect(additionOf(wrong, choices)).toBeNull();
  });

  it('comes with what is pasted over the end, cells of offers and of rows alike, and goes by one step back', () => {
    const pasted = [
      cell(0, 'declared', '20'),
      cell(1, 'product', 'Tomate'),
      cell(2, 'product', 'Rôti'),
      cell(3, 'product', ' '),
    ];
    const history = done(begun<Sheet>(BLANK_SHEET), withWritten(BLANK_SHEET, pasted, desk));
    expect(history.now.edits.get('a')).toEqual({ declared: '20' });
    expect(history.now.added.map(({ texts }) => texts.product)).toEqual(['Tomate', 'Rôti']);
    expect(undone(history).now).toBe(BLANK_SHEET);
  });

  it('is not sent before somebody confirms it, when it was proposed; whoever writes in it means it', () => {
    const fresh = row(['product', 'Tomate'], ['unit', 'Cagette'], ['declared', '3']);
    const proposed = { ...fresh, proposal: { basis: 'last-year', priceThen: '11.00', priceToday: '12.50' } };
    expect(additionOf(proposed, choices)).toBeNull();
    const { added } = withWritten({ ...BLANK_SHEET, added: [proposed] }, [cell(1, 'declared', '5')], desk);
    expect(additionOf(added[0]!, choices)).toMatchObject({ declared: 5 });
  });

  it('never sends what cannot be read, whatever is written', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...GRID_COLUMNS), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (all) => {
        const { added } = withWritten(
          BLANK_SHEET,
          all.map(([name, text]) => cell(1, name, text)),
          desk,
        );
        for (const one of added) {
          const sent = additionOf(one, choices);
          expect(sent === null).toBe(Object.keys(newRowFaults(one, choices)).length > 0);
        }
      }),
    );
  });
});

describe('what is offered while one writes', () => {
  const names = (text: string) => productChoices(text, choices, desk.unitText).map(({ id, name }) => `${id} ${name}`);

  it('is what one has first, then what the platform knows, by any of its names', () => {
    expect(names('tom')).toEqual(['u Tomate', 'r-tomato Tomate']);
    expect(names('patates')).toEqual(['r-potato Pomme de terre']);
    expect(names('coeur boeuf')).toEqual(['u Tomate', 'r-tomato Tomate']);
    expect(names('tomate coeur')).toEqual(['u Tomate', 'r-tomato tomate coeur']);
    expect(names('licorne')).toEqual([]);
  });

  it('is how one packs already, then the usual ways', () => {
    const units = (text: string) => unitChoices('Rôti', text, choices, desk.unitText).map(({ name }) => name);
    expect(units('')[0]).toBe('Pièce, au kg');
    expect(units('cag')).toEqual(['Cagette', 'Cagette de 5 kg']);
  });
});

describe('the days of a new row', () => {
  it('are those that are planned furthest ahead, else the coming week', () => {
    expect(nextMonday('2026-07-08')).toBe('2026-07-13');
    expect(nextMonday('2026-07-13')).toBe('2026-07-20');
    expect(nextMonday('2026-07-12')).toBe('2026-07-13');
    expect(daysAhead([offer], '2026-07-08')).toEqual(['2026-07-13', '2026-07-19']);
    expect(daysAhead([{ availableFrom: '2026-07-09', availableTo: '2026-07-09' }], '2026-07-08')).toEqual([
      '2026-07-13',
      '2026-07-19',
    ]);
    expect(daysAhead([offer], '2026-07-01')).toEqual(['2026-07-06', '2026-07-12']);
  });
});
