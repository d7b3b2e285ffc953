import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frenchNumberOf } from './french-number';

describe('a French number', () => {
  it('is read as any French spreadsheet writes it: hard spaces or points between thousands, a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat(3), (units, decimals) => {
        const number = Number((units / 10 ** decimals).toFixed(decimals));
        const digits = Math.abs(number).toLocaleString('fr-FR', { minimumFractionDigits: decimals });
        const sign = number < 0 ? '-' : '';
        const written = [digits, digits.replace(/\s/g, ' '), digits.replace(/\s/g, ''), digits.replace(/\s/g, "'")];
        const read = written.map((text) => frenchNumberOf(sign + text));
        expect(read).toEqual(written.map(() => number));
      }),
    );
  });

  it('is finite or none, keeps its sign, and is made of no other digits than the cell’s', () => {
    const cells = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,- +eE'), maxLength: 400 }));
    fc.assert(
      fc.property(cells, (text) => {
        const number = frenchNumberOf(text);
        if (number === null) return;
        expect(Number.isFinite(number)).toBe(true);
        expect(number < 0 && !text.trim().startsWith('-')).toBe(false);
        expect(text).not.toMatch(/[^\d\s.,'+-]/);
      }),
    );
  });

  it.each([
    ...['', ' ', ',', '.', '-', '+', '--5', '+-5', '5-', '1,2,3', '1.2.3', '1.234.567', '1,234.50', '12 %', '4 €'],
    ...['1e5', '0x10', 'Infinity', 'NaN', '١٢', '５', '½', '−5', '5\u0000', '=5', '9'.repeat(400)],
  ])('is not %.12j', (text) => expect(frenchNumberOf(text)).toBeNull());
});
