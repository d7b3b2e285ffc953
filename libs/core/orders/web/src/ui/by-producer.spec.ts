import { describe, expect, it } from '@jest/globals';
import { byProducer } from './by-producer';

const line = (producerId: string, name: string) => ({ producerId, producerName: producerId.toUpperCase(), name });

describe('lines by producer', () => {
  it('keeps the order in which producers first appear', () => {
    const groups = byProducer([line('b', '1'), line('a', '2'), line('b', '3')]);
    expect(groups.map((group) => [group.producerName, group.lines.map((one) => one.name)])).toEqual([
      ['B', ['1', '3']],
      ['A', ['2']],
    ]);
  });

  it('has no group without lines', () => {
    expect(byProducer([])).toEqual([]);
  });
});
