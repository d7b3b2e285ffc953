import { describe, expect, it } from '@jest/globals';
import { Refusal } from '@maillon/platform/contract';
import { Basket, linesToSet, mustBeOffered, mustFit, type BasketLine } from './basket';
import { NO_TERMS } from './line-terms';

const limits = { maximumLines: 3, maximumQuantity: 50 };
const line = (offerId: string, quantity: number): BasketLine => ({
  ...{ offerId, quantity, substitution: 'ask' },
  terms: NO_TERMS,
});

describe('a basket', () => {
  it('keeps one line per offer: of two, the later counts', () => {
    expect(linesToSet([line('a', 2), line('b', 1), line('a', 5)], limits, 'fr')).toEqual([line('a', 5), line('b', 1)]);
  });

  it('accepts 0, which takes the line out', () => {
    expect(linesToSet([line('a', 0)], limits, 'fr')).toEqual([line('a', 0)]);
  });

  it.each([-1, 1.5, 51, Number.NaN])('refuses the quantity %p and says where it stands', (quantity) => {
    const refusal = refusalOf(() => linesToSet([line('a', 1), line('b', quantity)], limits, 'en'));
    expect(refusal.code).toBe('orders.quantity-invalid');
    expect(Object.keys(refusal.fields)).toEqual(['lines.1.quantity']);
    expect(refusal.fields['lines.1.quantity']![0]).toContain('50');
  });

  it('accepts bounds around what is wanted, and refuses any other', () => {
    const set = (minimum: number | null, maximum: number | null) => () =>
      linesToSet([{ ...line('a', 10), terms: { ...NO_TERMS, minimum, maximum } }], limits, 'fr');
    for (const [least, most] of [
      [8, 12],
      [10, 10],
      [1, null],
      [null, 50],
    ] as const)
      expect(set(least, most)).not.toThrow();
    for (const [least, most] of [
      [11, null],
      [0, null],
      [2.5, null],
      [null, 9],
      [null, 51],
    ] as const)
      expect(set(least, most)).toThrow('orders.terms-range');
  });

  it('says which line names an offer that is not there', () => {
    for (const [isAuction, code] of [
      [false, 'orders.offer-unknown'],
      [true, 'orders.not-in-auction'],
    ] as const) {
      const refusal = refusalOf(() => mustBeOffered([line('a', 1), line('b', 1)], { unknown: ['b'], isAuction }, 'fr'));
      expect(refusal.code).toBe(code);
      expect(Object.keys(refusal.fields)).toEqual(['lines.1.offerId']);
    }
  });

  it('holds so many lines and no more', () => {
    expect(() => mustFit(3, limits)).not.toThrow();
    expect(() => mustFit(4, limits)).toThrow('orders.too-many-lines');
  });

  it('is ordered only as the buyer saw it, and not when empty', () => {
    expect(() => new Basket('id', 4, [line('a', 1)]).mustBeAsSeen(4)).not.toThrow();
    expect(() => new Basket('id', 5, [line('a', 1)]).mustBeAsSeen(4)).toThrow('orders.basket-changed');
    expect(() => new Basket('id', 4, []).mustBeAsSeen(4)).toThrow('orders.basket-empty');
  });
});

function refusalOf(body: () => unknown): Refusal {
  try {
    body();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
