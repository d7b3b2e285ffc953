import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frenchVatNumber } from '../../domain/siren';
import { ibanOf, maskedIban } from './iban';
import { vatNumberOf } from './vat-number';

const IBAN = 'FR7630006000011234567890189';

describe('a VAT number', () => {
  it('is read with or without spaces, of France and of its neighbours', () => {
    const written = ['FR 44 732 829 320', 'fr44732829320', 'BE 0403.053.608', 'NL004495445B01', 'DE136695976'];
    expect(written.map(vatNumberOf)).toEqual([
      ...['FR44732829320', 'FR44732829320', 'BE0403053608', 'NL004495445B01', 'DE136695976'],
    ]);
  });

  it('of France has the key of its SIREN and no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.integer({ min: 0, max: 99 }), (siren, key) => {
        const number = `FR${String(key).padStart(2, '0')}${siren}`;
        expect(vatNumberOf(number)).toBe(number === frenchVatNumber(siren) ? number : null);
      }),
    );
  });

  it('is refused when it is none', () => {
    expect(['', 'FR45732829320', 'BE0403053609', '732829320', 'XX123456789'].map(vatNumberOf)).toEqual(
      Array(5).fill(null),
    );
  });
});

describe('an IBAN', () => {
  it('is read with or without spaces', () => {
    expect(['FR76 3000 6000 0112 3456 7890 189', IBAN.toLowerCase()].map(ibanOf)).toEqual([IBAN, IBAN]);
  });

  it('betrays any single wrong digit, and is refused when it is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 26 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const characters = [...IBAN];
        characters[at] = String((Number(characters[at]) + shift) % 10);
        expect(ibanOf(characters.join(''))).toBeNull();
      }),
    );
    expect(['', 'FR76', 'ZZ7630006000011234567890189'].map(ibanOf)).toEqual([null, null, null]);
  });

  it('is shown in part to those who need not know it', () => {
    expect(maskedIban(IBAN)).toBe('FR•• •••• 0189');
  });
});
