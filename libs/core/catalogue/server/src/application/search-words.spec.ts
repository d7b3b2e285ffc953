import { describe, expect, it } from '@jest/globals';
import { areIndexed, searchWords } from './search-words';

describe('the words of a search', () => {
  it('are taken longest first, without what a pattern would be made of', () => {
    expect(searchWords('  de 100% chèvre_frais ')).toEqual(['chèvre', 'frais', '100', 'de']);
  });

  it('are eight at most, and none when there is nothing to search', () => {
    expect(searchWords('a b c d e f g h i j')).toHaveLength(8);
    expect([searchWords(null), searchWords(' % ')]).toEqual([[], []]);
  });

  it('can be looked up when one has three letters or digits in a row', () => {
    expect([['lait'], ['œufs', 'de'], ['500']].map(areIndexed)).toEqual([true, true, true]);
    expect([[], ['de'], ["l'a-b"]].map(areIndexed)).toEqual([false, false, false]);
  });
});
