import { describe, expect, it } from '@jest/globals';
import { matches } from './plain';

describe('searching a guide', () => {
  it('finds beginnings of words, whatever the accents, in any order', () => {
    const text = 'Chicons · Endive, cagette de 5 kg · Ferme de la Crête';
    for (const search of ['chi', 'endive ferme', 'crete chic', '5 kg', '']) expect(matches(text, search)).toBe(true);
    for (const search of ['icon', 'endive bio', 'zz']) expect(matches(text, search)).toBe(false);
  });
});
