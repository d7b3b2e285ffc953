import { describe, expect, it } from '@jest/globals';
import { FAMILIES } from '@maillon/core/organisations/contract';
import { distance } from 'fastest-levenshtein';
import { PRODUCT_REFERENCES } from '../seed/product-references.data';
import { FAMILY_WORDS } from './family-words';
import { PRODUCT_WORDS } from './product-words.data';
import { searchTerms } from './search-terms';
import { Vocabulary } from './vocabulary';

const known = new Vocabulary(
  PRODUCT_REFERENCES.map(({ code, nameFr, nameEn }) => ({
    code,
    words: [nameFr, ...(PRODUCT_WORDS[code] ?? [])],
    abroad: nameEn,
  })),
  distance,
);
const stems = (text: string) => searchTerms(text)!.stems;
const meant = (text: string) =>
  known
    .corrected(stems(text))
    ?.map((stem) => known.spelling(stem))
    .join(' ') ?? null;

describe('the words for products', () => {
  it.each([
    ['chicons', 'endive'],
    ['hénons', 'cockle'],
    ['patates', 'storage-potato'],
    ['oreilles de cochon', 'sea-aster'],
    ['saint-jacques', 'scallop'],
    ['sauterelles', 'brown-shrimp'],
    ['loup', 'sea-bass'],
    ['tomme', 'cow-cheese'],
    ['spinach', 'spinach'],
  ])('%s names %s', (text, code) => {
    expect(known.codesOf(stems(text))).toContain(code);
  });

  it.each([
    ['andives', 'endive'],
    ['carotes', 'carotte'],
    ['carrote', 'carotte'],
    ['spinash', 'spinach'],
    ['bettrave', 'betterave'],
    ['courgete', 'courgette'],
    ['chicn', 'chicon'],
    ['epinnard', 'Épinard'],
    ['maqueraux', 'maquereau'],
  ])('%s is understood as %s', (text, word) => {
    expect(meant(text)?.toLowerCase()).toBe(word.toLowerCase());
  });

  it('leaves alone what is right, what begins a word, and what is near to nothing', () => {
    for (const text of ['endive', 'poir', 'fraise', 'xylophone', 'zzzz']) expect(meant(text)).toBeNull();
  });

  it('stand beside references and families that exist', () => {
    const codes = new Set(PRODUCT_REFERENCES.map(({ code }) => code));
    expect(Object.keys(PRODUCT_WORDS).filter((code) => !codes.has(code))).toEqual([]);
    expect([...codes].filter((code) => !PRODUCT_WORDS[code])).toEqual([]);
    expect(Object.keys(FAMILY_WORDS)).toEqual(FAMILIES);
  });
});
