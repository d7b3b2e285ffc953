import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dropCost } from './drop-cost';

const tariff = [
  { upToKm: 10, cents: 600 },
  { upToKm: 25, cents: 900 },
];

const rising = fc
  .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 })
  .chain((reaches) =>
    fc
      .array(fc.integer({ min: 0, max: 50_000 }), { minLength: reaches.length, maxLength: reaches.length })
      .map((prices) => reaches.toSorted((a, b) => a - b).map((upToKm, index) => ({ upToKm, cents: prices[index]! }))),
  );

describe('the cost of a drop', () => {
  it('is the price of the band in which the kitchen lies, its edge included', () => {
    expect([0, 10, 11, 25].map((km) => dropCost(tariff, km))).toEqual([600, 600, 900, 900]);
  });

  it('is not known beyond the last band, nor without any, whatever the surcharge', () => {
    expect([dropCost(tariff, 26), dropCost([], 1), dropCost([], 1, 200)]).toEqual([null, null, null]);
  });

  it('is dearer by the surcharge of the window', () => {
    expect(dropCost(tariff, 4, 150)).toBe(750);
  });

  it('is that of the nearest band that reaches, and unknown exactly when none does', () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 5_000 }), (bands, km, more) => {
        const reaching = bands.filter(({ upToKm }) => upToKm >= km).map(({ upToKm }) => upToKm);
        const nearest = bands.find(({ upToKm }) => upToKm === Math.min(...reaching));
        expect(dropCost(bands, km, more)).toBe(nearest ? nearest.cents + more : null);
      }),
    );
  });

  it('never falls with the distance where farther bands are dearer', () => {
    const km = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(rising, km, km, (bands, a, b) => {
        const prices = bands.map(({ cents }) => cents).toSorted((x, y) => x - y);
        const dearer = bands.map(({ upToKm }, index) => ({ upToKm, cents: prices[index]! }));
        const [near, far] = [dropCost(dearer, Math.min(a, b)), dropCost(dearer, Math.max(a, b))];
        if (far !== null) expect(near).toBeLessThanOrEqual(far);
      }),
    );
  });
});
