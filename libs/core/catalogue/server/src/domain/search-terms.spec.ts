import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchTerms } from './search-terms';

describe('the terms of a search', () => {
  it('are words without accents, small words and plurals', () => {
    expect(searchTerms('Des Œufs de l’Échalote')).toEqual({ stems: ['oeuf', 'echalote'], labels: [] });
    expect(searchTerms('pommes de terre')).toEqual({ stems: ['pomme', 'terre'], labels: [] });
  });

  it('know a label by what people call it', () => {
    expect(searchTerms('carottes bio')).toEqual({ stems: ['carotte'], labels: ['ab'] });
    expect(searchTerms('BIO')).toEqual({ stems: [], labels: ['ab'] });
  });

  it('are none when nothing is looked for', () => {
    for (const text of [null, undefined, '', ' de % _ ', '«»']) expect(searchTerms(text)).toBeNull();
  });

  it('are at most eight, and never what a pattern is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { stems } = searchTerms(text) ?? { stems: [] };
        expect(stems.length).toBeLessThanOrEqual(8);
        for (const stem of stems) expect(stem).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});
