import { describe, expect, it } from '@jest/globals';
import { countsOfOrder, handsOverNothing, leftBehind, mustBeDue, mustHandOverSomething } from './handed-over';

const HERE = { allocationId: 'here', count: 3, elsewhere: false };
const IN_ANOTHER_VAN = { allocationId: 'other', count: 2, elsewhere: true };

describe('what is handed over at a stop', () => {
  it('takes nothing of what travels in another van', () =>
    expect([...countsOfOrder([HERE, IN_ANOTHER_VAN], new Map())]).toEqual([['other', 0]]));

  it('takes as much as the driver counted', () =>
    expect([...countsOfOrder([HERE, IN_ANOTHER_VAN], new Map([['here', 2]]))]).toEqual([
      ['here', 2],
      ['other', 0],
    ]));

  it('refuses what is not due here', () => {
    expect(() => mustBeDue([HERE, IN_ANOTHER_VAN], new Map([['other', 1]]))).toThrow('not expected');
    expect(() => mustBeDue([HERE], new Map([['here', 1]]))).not.toThrow();
  });

  it('is something, or there is a reason to say', () => {
    const nothingHere = new Map([['here', 0]]);
    expect(() => mustHandOverSomething([HERE, IN_ANOTHER_VAN], nothingHere)).toThrow('Say why');
    expect(() => mustHandOverSomething([HERE, { ...HERE, allocationId: 'too' }], nothingHere)).not.toThrow();
  });

  it('is nothing of an order that went short before, or that the driver kept whole', () => {
    const due = { ...HERE, due: 3 };
    expect(handsOverNothing([due, { ...IN_ANOTHER_VAN, due: 2 }], new Map())).toBe(false);
    expect(handsOverNothing([due, { ...IN_ANOTHER_VAN, due: 2 }], new Map([['here', 0]]))).toBe(true);
    expect(
      handsOverNothing(
        [
          { ...due, due: 0 },
          { ...IN_ANOTHER_VAN, due: 2 },
        ],
        new Map(),
      ),
    ).toBe(true);
  });

  it('leaves a product at the producer, whole', () => {
    expect([...leftBehind([HERE], new Map([['here', 0]]))]).toEqual(['here']);
    expect(() => leftBehind([HERE], new Map([['here', 2]]))).toThrow('loaded whole');
  });
});
