import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSiren, isSiret, siretOf } from './siret';

describe('SIRET', () => {
  it('is accepted with or without spaces, points and hard spaces', () => {
    const ways = ['73282932000074', '732 829 320 00074', ' 732\u00a0829\u202f320 00074 ', '732.829.320-00074'];
    expect(ways.map(siretOf)).toEqual(ways.map(() => '73282932000074'));
  });

  it('is refused when a digit is wrong, missing, too many or not a digit', () => {
    const wrong = [
      '',
      '73282932000075',
      '7328293200007',
      '732829320000740',
      '7328293200007A',
      '1.40000015E+13',
      '00000000000000',
    ];
    expect(wrong.map(siretOf)).toEqual(wrong.map(() => null));
  });

  it('is refused when the SIREN inside it is not one', () => {
    expect(isSiret('73282932100072')).toBe(false);
  });

  it('follows the rule of La Poste: its head office by Luhn, its offices by a sum that five divides', () => {
    expect(['35600000000048', '35600000049837', '35600000009075'].map(isSiret)).toEqual([true, true, true]);
    expect(isSiret('35600000049838')).toBe(false);
  });

  it('betrays any single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(13), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const digits = [...'73282932000074'];
        digits[at] = String((Number(digits[at]) + shift) % 10);
        expect(isSiret(digits.join(''))).toBe(false);
      }),
    );
  });

  it('has one last digit for each site of a firm', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}$/), (site) => {
        const fitting = DIGITS.filter((last) => isSiret(`732829320${site}${last}`));
        expect(fitting).toHaveLength(1);
      }),
    );
  });

  it('is for La Poste what INSEE says, by Luhn or by a sum that five divides, and for no other firm', () => {
    const sites = fc.stringMatching(/^\d{5}$/);
    fc.assert(
      fc.property(sites, (site) => {
        const sum = [...`356000000${site}`].reduce((total, digit) => total + Number(digit), 0);
        expect(isSiret(`356000000${site}`)).toBe(sum % 5 === 0 || luhnSum(`356000000${site}`) % 10 === 0);
        expect(isSiret(`732829320${site}`)).toBe(luhnSum(`732829320${site}`) % 10 === 0);
      }),
    );
  });

  it.each([
    ['٧٣٢٨٢٩٣٢٠٠٠٠٧٤', 'digits of another script'],
    ['７３２８２９３２００００７４', 'digits of full width'],
    ['732829320\u202e00074', 'a turned direction of writing'],
    ['73282932000074\u0000', 'a hidden end'],
    ['73282932000074;73282932000074', 'two at once'],
    [`732829320000${'0'.repeat(100_000)}74`, 'digits without end'],
    ['73282932000074e0', 'an exponent'],
    ['-73282932000074x', 'letters after it'],
  ])('is not read from %.20s: %s', (text) => expect(siretOf(text)).toBeNull());
});

describe('SIREN', () => {
  it('has one last digit, and betrays a wrong one anywhere', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{7}$/), fc.nat(8), fc.integer({ min: 1, max: 9 }), (head, at, shift) => {
        const [only, ...others] = DIGITS.filter((last) => isSiren(head + last));
        expect(others).toEqual([]);
        const digits = [...`${head}${only}`];
        digits[at] = String((Number(digits[at]) + shift) % 10);
        expect(isSiren(digits.join(''))).toBe(false);
      }),
    );
  });

  it('betrays two neighbours that changed places, but for 0 and 9', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{7}$/), fc.nat(7), (head, at) => {
        const siren = head + DIGITS.find((last) => isSiren(head + last))!;
        const [a, b] = [siren[at]!, siren[at + 1]!];
        const turned = `${siren.slice(0, at)}${b}${a}${siren.slice(at + 2)}`;
        expect(isSiren(turned)).toBe(a === b || ['09', '90'].includes(a + b));
      }),
    );
  });

  it.each(['', '000000000', '1000000008', '73282932', '7328293200', '73282932O', '٧٣٢٨٢٩٣٢٠', '732829320\n'])(
    'is not %j',
    (text) => expect(isSiren(text)).toBe(false),
  );
});

const DIGITS = [...'0123456789'];

/** Luhn as its inventor tells it, from the right: each second digit doubled, and the digits of the doubles added. */
function luhnSum(digits: string): number {
  const doubled = [...digits].map((digit, index) =>
    (digits.length - index) % 2 === 0 ? String(2 * Number(digit)) : digit,
  );
  return [...doubled.join('')].reduce((total, digit) => total + Number(digit), 0);
}
