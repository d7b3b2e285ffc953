import { describe, expect, it } from '@jest/globals';
import { basketLines, replacedBy } from './into-basket';

const held = [
  { offerId: 'a', productName: 'Aubergine', unitLabel: 'kg', quantity: 5 },
  { offerId: 'b', productName: 'Beurre', unitLabel: 'pièce', quantity: 2 },
];

describe('a note that goes into a basket', () => {
  it('is one line for each offer: two lines come together, and no number means one', () => {
    const ready = [
      { offerId: 'a', quantity: 2 },
      { offerId: 'b', quantity: null },
      { offerId: 'a', quantity: 1 },
    ];
    expect(basketLines(ready)).toEqual([
      { offerId: 'a', quantity: 3 },
      { offerId: 'b', quantity: 1 },
    ]);
  });

  it('says which lines of the basket become another quantity, and of no others', () => {
    const ready = [
      { offerId: 'a', quantity: 2 },
      { offerId: 'b', quantity: 2 },
      { offerId: 'c', quantity: 4 },
    ];
    expect(replacedBy(ready, held)).toEqual([
      { offerId: 'a', productName: 'Aubergine', unitLabel: 'kg', before: 5, after: 2 },
    ]);
  });
});
