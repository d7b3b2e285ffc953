import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frenchVatNumber } from '../../domain/siren';
import { ibanOf, maskedIban } from './iban';
import { vatNumberOf } from './vat-number';

const IBAN = 'FR7630006000011234567890189';
const KEYS = Array.from({ length: 100 }, (_, key) => String(key).padStart(2, '0'));

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

  it('betrays any single wrong digit, key or SIREN', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const characters = [...'FR44732829320'];
        characters[at] = String((Number(characters[at]) + shift) % 10);
        expect(vatNumberOf(characters.join(''))).toBeNull();
      }),
    );
  });

  it('is written once and for all, whatever was typed', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'FRBEDENL0123456789 .-') }));
    fc.assert(
      fc.property(typed, fc.constantFrom('', 'FR', 'BE', 'DE'), (text, country) => {
        const number = vatNumberOf(country + text);
        if (number === null) return;
        expect(number).toMatch(/^[A-Z]{2}[0-9A-Z]{2,13}$/);
        expect(vatNumberOf(number)).toBe(number);
      }),
    );
  });

  it.each([
    ...[
      'FR',
      'FR44',
      'FR447328293201',
      'FR4473282932',
      'ＦＲ44732829320',
      'FR٤٤732829320',
      'FR44732829320FR44732829320',
    ],
    ...["FR44732829320'; drop table", 'FR44<b>732829320</b>', 'fr', 'FR-44-73282932O', `FR44${'7'.repeat(100_000)}`],
  ])('is not %.24j', (text) => expect(vatNumberOf(text)).toBeNull());

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

  it('has one key for an account', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{18}$/), (account) => {
        const key = 98n - (BigInt(`${account}131400`) % 97n);
        const right = String(key).padStart(2, '0');
        const fitting = KEYS.filter((two) => ibanOf(`DE${two}${account}`) !== null);
        expect(fitting).toContain(right);
        expect(fitting.filter((two) => Number(two) >= 2 && Number(two) <= 98)).toEqual([right]);
      }),
      { numRuns: 20 },
    );
  });

  it('betrays two neighbours that changed places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 25 }), (at) => {
        const turned = `${IBAN.slice(0, at)}${IBAN[at + 1]}${IBAN[at]}${IBAN.slice(at + 2)}`;
        expect(ibanOf(turned)).toBe(turned === IBAN ? IBAN : null);
      }),
    );
  });

  it('is written once and for all, whatever was typed, and shows four characters at most', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'FRDE0123456789 -.') }));
    fc.assert(
      fc.property(fc.oneof(typed, fc.constant(IBAN)), (text) => {
        const iban = ibanOf(text);
        if (iban === null) return;
        expect(ibanOf(iban)).toBe(iban);
        expect(maskedIban(iban).replace(/\D/g, '').length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it.each([
    ...['FR76', 'FR', '76', 'FR7630006000011234567890189X', `${IBAN}${IBAN}`, 'ＦＲ7630006000011234567890189'],
    ...['FR٧٦30006000011234567890189', 'FR7630006000011234567890189\u0000', `FR76${'3'.repeat(100_000)}`, '=FR76'],
    ...['FR0030006000011234567890189', "FR76' or 1=1", 'US7630006000011234567890189'],
  ])('is not %.24j', (text) => expect(ibanOf(text)).toBeNull());

  it('is shown in part to those who need not know it', () => {
    expect(maskedIban(IBAN)).toBe('FR•• •••• 0189');
  });
});
