import { describe, expect, it } from '@jest/globals';
import { PRODUCT_REFERENCES } from '../seed/product-references.data';
import { PRODUCT_WORDS, wordsOfReference } from './product-words.data';

describe('what the trade calls the goods', () => {
  it('has words for every reference, and for nothing else', () => {
    expect(Object.keys(PRODUCT_WORDS).toSorted()).toEqual(PRODUCT_REFERENCES.map(({ code }) => code).toSorted());
  });

  it('never has an empty word', () => {
    expect(
      Object.values(wordsOfReference)
        .flat()
        .filter((word) => word.length < 2),
    ).toEqual([]);
  });
});
