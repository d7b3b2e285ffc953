import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReferenceNumber, referenceNumber } from './reference-number';

const kind = fc.constantFrom('order' as const, 'supplier-order' as const);
const code = fc.stringMatching(/^[A-Z]{3}$/);
const reference = fc
  .tuple(kind, code, fc.integer({ min: 2020, max: 2099 }), fc.integer({ min: 1, max: 9_999_999 }))
  .map(([k, c, year, number]) => referenceNumber(k, c, year, number));

describe('a reference number', () => {
  it('names the territory, the year and the number', () => {
    expect(referenceNumber('order', 'MTR', 2026, 123)).toMatch(/^MTR-26-000123-[0-9A-Z]$/);
    expect(referenceNumber('supplier-order', 'MTR', 2026, 45)).toMatch(/^MTR-26-F000045-[0-9A-Z]$/);
  });

  it('is recognised by its check character', () => {
    fc.assert(fc.property(reference, (text) => expect(isReferenceNumber(text)).toBe(true)));
  });

  it('is refused when one character was misread', () => {
    fc.assert(
      fc.property(
        reference,
        fc.nat(),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
        (text, at, other) => {
          const index = at % text.length;
          fc.pre(text[index] !== '-' && text[index] !== other);
          expect(isReferenceNumber(text.slice(0, index) + other + text.slice(index + 1))).toBe(false);
        },
      ),
    );
  });

  it('is refused when two characters were exchanged', () => {
    fc.assert(
      fc.property(reference, fc.nat(), fc.nat(), (text, one, other) => {
        const [i, j] = [one % text.length, other % text.length];
        fc.pre(text[i] !== text[j]);
        const exchanged = [...text];
        [exchanged[i], exchanged[j]] = [text[j]!, text[i]!];
        fc.pre(text.length - 1 !== i && text.length - 1 !== j);
        expect(isReferenceNumber(exchanged.join(''))).toBe(false);
      }),
    );
  });
});
