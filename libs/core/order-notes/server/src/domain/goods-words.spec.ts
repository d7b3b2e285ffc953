import { describe, expect, it } from '@jest/globals';
import { GOODS_WORDS } from './goods-words.data';

describe('what the trade calls the goods', () => {
  it('never has an empty word', () => {
    const words = Object.values(GOODS_WORDS).flatMap(({ any, kinds }) => [...any, ...kinds.flat()]);
    expect(words.filter((word) => word.length < 2)).toEqual([]);
  });
});
