import { describe, expect, it } from '@jest/globals';
import { arePlausible, degreesOf } from './coordinates';

describe('coordinates', () => {
  it('are read with a point or a comma', () => {
    expect(['50.464', '50,464', '-1,5', '+2', '', 'N 50', '50.4.6', '1e3'].map(degreesOf)).toEqual([
      50.464,
      50.464,
      -1.5,
      2,
      null,
      null,
      null,
      null,
    ]);
  });

  it('must be in the part of France that the commune is in', () => {
    expect(arePlausible({ latitude: 50.464, longitude: 1.764 }, '62588')).toBe(true);
    expect(arePlausible({ latitude: 1.764, longitude: 50.464 }, '62588')).toBe(false);
    expect(arePlausible({ latitude: 0, longitude: 0 }, '62588')).toBe(false);
    expect(arePlausible({ latitude: 14.6, longitude: -61 }, '97209')).toBe(true);
    expect(arePlausible({ latitude: 50.464, longitude: 1.764 }, '97209')).toBe(false);
  });
});
