import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSiret, siretOf } from './siret';

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
});
