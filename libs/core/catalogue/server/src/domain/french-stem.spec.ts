import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frenchStem } from './french-stem';

describe('the stem of a French word', () => {
  it.each([
    ['poireaux', 'poireau'],
    ['choux', 'chou'],
    ['tomates', 'tomate'],
    ['noix', 'noi'],
    ['oeufs', 'oeuf'],
    ['chevaux', 'cheva'],
    ['radis', 'radi'],
    ['ail', 'ail'],
    ['bas', 'bas'],
  ])('of %s is %s', (word, stem) => {
    expect(frenchStem(word)).toBe(stem);
  });

  it('is the same for one and for many', () => {
    for (const [one, many] of [
      ['poireau', 'poireaux'],
      ['fraise', 'fraises'],
      ['chou', 'choux'],
      ['oeuf', 'oeufs'],
      ['noix', 'noix'],
    ] as const)
      expect(frenchStem(many)).toBe(frenchStem(one));
  });

  it('begins the word, but where the plural changes its end', () => {
    const word = fc.stringMatching(/^[a-z]{1,14}$/).filter((text) => !text.endsWith('x'));
    fc.assert(fc.property(word, (text) => text.startsWith(frenchStem(text))));
  });
});
