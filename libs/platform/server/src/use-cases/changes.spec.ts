import { describe, expect, it } from '@jest/globals';
import { changesOf } from './changes';

describe('what an act changed', () => {
  it('is what differs, and nothing that stayed', () =>
    expect(changesOf({ name: 'a', price: '1.00' }, { name: 'a', price: '2.00' })).toEqual([
      { field: 'price', before: '1.00', after: '2.00' },
    ]));

  it('is everything when there was nothing before, or when nothing is left', () => {
    expect(changesOf(null, { name: 'a' })).toEqual([{ field: 'name', before: null, after: 'a' }]);
    expect(changesOf({ name: 'a' }, null)).toEqual([{ field: 'name', before: 'a', after: null }]);
  });

  it('compares lists by what they hold', () => expect(changesOf({ days: [1, 2] }, { days: [1, 2] })).toEqual([]));
});
