import { describe, expect, it } from '@jest/globals';
import { bitsOf, lackOf } from './password-rule';

const RULE = { minLength: 12, bits: 80 };
const lack = (password: string, rule = RULE) => lackOf(password, rule, 'fr');

describe('the password rule', () => {
  it.each([
    ['twelve signs of four classes', 'Aa1!Aa1!Aa1!'],
    ['fourteen letters and digits', 'Aa1Aa1Aa1Aa1Aa'],
    ['a sentence of small words', 'une phrase de seize'],
    ['the printed password of the demonstration', 'demo-maillon-2026'],
  ])('takes %s', (_what, password) => expect(lack(password)).toBeNull());

  it.each([
    ['eleven signs of four classes', 'Aa1!Aa1!Aa1', 'Il manque un caractère.'],
    ['thirteen letters and digits', 'Aa1Aa1Aa1Aa1A', 'Il manque un caractère.'],
    [
      'twelve small letters',
      'abcdefghijkl',
      'Il manque 5 caractères ; moins si vous mêlez majuscules, chiffres et signes.',
    ],
    ['fifteen small letters', 'abcdefghijklmno', 'Ajoutez une majuscule, ou encore 2 caractères.'],
    ['nothing', '', 'Il manque 17 caractères ; moins si vous mêlez majuscules, chiffres et signes.'],
  ])('says what %s lack', (_what, password, sentence) => expect(lack(password)).toBe(sentence));

  it('speaks English too', () =>
    expect(lackOf('abcdefghijklmno', RULE, 'en')).toBe('Add a capital, or 2 more characters.'));

  it('follows the installation’s own numbers', () => {
    expect(lack('Aa1!Aa1!', { minLength: 8, bits: 50 })).toBeNull();
    expect(lack('Aa1!Aa1!Aa1!', { minLength: 16, bits: 80 })).toBe(
      'Il manque 4 caractères ; moins si vous mêlez majuscules, chiffres et signes.',
    );
  });

  it('counts what a password is drawn from', () => expect([bitsOf(''), bitsOf('Aa1!Aa1!Aa1!')]).toEqual([0, 80]));
});
