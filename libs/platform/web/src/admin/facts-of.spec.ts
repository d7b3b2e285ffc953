import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts-of';

describe('the summary of an act', () => {
  it('shortens ids and counts lists', () => {
    expect(factsOf({ orderId: '0198c0de-0000-7000-8000-00000000beef', lines: [1, 2, 3] })).toEqual([
      { name: 'orderId', value: '…00beef' },
      { name: 'lines', value: '× 3' },
    ]);
  });

  it('opens groups, and stops before it fills the page', () => {
    expect(factsOf({ input: { input: { outcome: 'done', tasks: [] } } })).toEqual([
      { name: 'outcome', value: 'done' },
      { name: 'tasks', value: '× 0' },
    ]);
    expect(factsOf(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`k${n}`, n])))).toHaveLength(8);
  });

  it('leaves out what is empty', () => {
    expect(factsOf({ note: '', state: null, day: '2026-07-10' })).toEqual([{ name: 'day', value: '2026-07-10' }]);
    expect(factsOf(null)).toEqual([]);
  });
});
