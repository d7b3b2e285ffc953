import { describe, expect, it } from '@jest/globals';
import { newShortages, shortened, type AllocatedLine } from './shorten-lines';

const line: AllocatedLine = {
  ...{ allocationId: 'a', left: 3, lineId: 'l', orderId: 'o' },
  ...{ quantity: 4, allocatedQuantity: 3, unservedQuantity: 0 },
};
const missing = (units: number, allocationId = 'a') => ({ allocationId, missing: units, reason: 'frost', note: null });

describe('a line that goes short after the cut-off', () => {
  it('loses what is missing', () => {
    const [one] = shortened([{ ...line, quantity: 3 }], [missing(1)]);
    expect(one).toEqual({ lineId: 'l', unservedQuantity: 1, state: 'partly-allocated' });
  });

  it('is short once nothing of it is left', () => {
    expect(shortened([line], [missing(3)])[0]).toMatchObject({ unservedQuantity: 3, state: 'short' });
  });

  it('adds to what was missing before', () => {
    const before = { ...line, left: 2, unservedQuantity: 1 };
    expect(shortened([before], [missing(1)])[0]).toMatchObject({ unservedQuantity: 2, state: 'partly-allocated' });
  });

  it('is counted over all the allocations that serve it', () => {
    const two = [
      { ...line, allocatedQuantity: 4 },
      { ...line, allocatedQuantity: 4, allocationId: 'b', left: 1 },
    ];
    expect(shortened(two, [missing(1), missing(1, 'b')])).toEqual([
      { lineId: 'l', unservedQuantity: 2, state: 'partly-allocated' },
    ]);
  });

  it('never loses more than was left, however often it is told', () => {
    expect(newShortages([line], [missing(5)])).toEqual([missing(3)]);
    expect(newShortages([line], [missing(2), missing(2)])).toEqual([missing(2), missing(1)]);
    expect(newShortages([{ ...line, left: 0 }], [missing(2)])).toEqual([]);
    expect(newShortages([line], [missing(2, 'unknown')])).toEqual([]);
  });
});
