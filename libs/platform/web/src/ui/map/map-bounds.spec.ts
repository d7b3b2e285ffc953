import { describe, expect, it } from '@jest/globals';
import { around } from './map-bounds';

describe('what a map must show', () => {
  it('is the smallest box around points, areas and areas in several parts', () => {
    const bounds = around([
      { type: 'Point', coordinates: [1.6, 50.5] },
      {
        type: 'Polygon',
        coordinates: [
          [
            [1.7, 50.4],
            [1.9, 50.4],
            [1.8, 50.6],
            [1.7, 50.4],
          ],
        ],
      },
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [2, 50],
              [2.1, 50],
              [2, 50.1],
              [2, 50],
            ],
          ],
        ],
      },
    ]);
    expect(bounds).toEqual([1.6, 50, 2.1, 50.6]);
  });

  it('is nothing when there is nothing', () => expect(around([])).toBeUndefined());
});
