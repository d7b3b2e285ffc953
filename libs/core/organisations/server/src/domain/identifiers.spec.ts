import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nafOf } from './naf';
import { frenchVatNumber, sirenOf } from './siren';

describe('the identifiers of a French firm', () => {
  it('are parts of one another: SIRET, SIREN, VAT number', () => {
    expect(sirenOf('73282932000074')).toBe('732829320');
    expect(frenchVatNumber('732829320')).toBe('FR44732829320');
  });

  it('make a VAT number whose key tells any two SIRENs that differ in one digit apart', () => {
    const siren = fc.stringMatching(/^\d{9}$/);
    fc.assert(
      fc.property(siren, fc.nat(8), fc.integer({ min: 1, max: 9 }), (one, at, shift) => {
        const digits = [...one];
        digits[at] = String((Number(digits[at]) + shift) % 10);
        expect(frenchVatNumber(digits.join('')).slice(0, 4)).not.toBe(frenchVatNumber(one).slice(0, 4));
      }),
    );
  });

  it.each([
    ['01.13Z', '01.13Z'],
    ['0113z', '01.13Z'],
    [' 56.10A ', '56.10A'],
  ])('name the activity, as in “%s”', (text, code) => {
    expect(nafOf(text)).toEqual({ code, scheme: 'naf-2008' });
  });

  it('read an activity back as they write it, and no other text as one', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{2}\.\d{2}[A-Z]$/), (code) => expect(nafOf(code)?.code).toBe(code)));
    expect(['', '01.1Z', '01.13', 'A1.13Z', '01.131Z'].map((text) => nafOf(text))).toEqual(Array(5).fill(null));
  });

  it('read a code once and for all, whatever a cell holds', () => {
    const cells = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.aAzZ é') }));
    fc.assert(
      fc.property(cells, (text) => {
        const read = nafOf(text);
        if (!read) return;
        expect(read.code).toMatch(/^\d{2}\.\d{2}[A-Z]$/);
        expect(text.replace(/[^\dA-Za-z]/g, '').toUpperCase()).toBe(read.code.replace('.', ''));
        expect(nafOf(read.code)).toEqual(read);
      }),
    );
  });

  it.each(['٠١.١٣Z', '01.13É', '01.13ß', '01.13Z 56.10A', '01,13Z', '01..13Z', '0x113Z', '01.13Z\u0000', '=01.13Z'])(
    'do not read an activity from %j',
    (text) => expect(nafOf(text)).toBeNull(),
  );
});
