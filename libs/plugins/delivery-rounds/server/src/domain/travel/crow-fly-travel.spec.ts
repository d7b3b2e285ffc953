import { describe, expect, it } from '@jest/globals';
import type { Coordinates } from '@maillon/plugins/delivery-rounds/contract';
import fc from 'fast-check';
import type { Barrier } from './barrier';
import { CrowFlyTravel } from './crow-fly-travel';
import { crowFlyMetres } from './haversine';

/** A drawing of the Canche: the mouth to the west, the first bridge at Étaples. */
const estuary: Barrier = {
  name: 'Canche',
  line: [
    [1.55, 50.54],
    [1.6, 50.53],
    [1.637, 50.515],
  ],
  bridges: [[1.637, 50.515]],
};
const settings = { detourFactor: 1, slowMetres: 1000, slowKmh: 20, kmh: 60, barriers: [] };
const leTouquet: Coordinates = [1.59, 50.521];
const camiers: Coordinates = [1.614, 50.572];
const cucq: Coordinates = [1.62, 50.477];

const place = fc.tuple(
  fc.double({ min: 1.4, max: 1.9, noNaN: true }),
  fc.double({ min: 50.3, max: 50.7, noNaN: true }),
);

describe('distances without a road graph', () => {
  it('a degree of latitude is 111.2 km, a degree of longitude at 50° north 71.5 km', () => {
    expect(crowFlyMetres([2, 50], [2, 51])).toBeCloseTo(111195, 0);
    expect(crowFlyMetres([2, 50], [3, 50])).toBeCloseTo(71474, 0);
  });

  it('metres and seconds are whole, never negative, and the same there and back', () => {
    const travel = new CrowFlyTravel({ ...settings, detourFactor: 1.35, barriers: [estuary] });
    const property = fc.property(place, place, (from, to) => {
      const leg = travel.between(from, to);
      expect(Object.values(leg).every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      expect(travel.between(to, from)).toEqual(leg);
      expect(leg.metres).toBeGreaterThanOrEqual(Math.floor(crowFlyMetres(from, to) * 1.35));
    });
    fc.assert(property);
  });

  it('the first metres go slowly, the rest at full speed', () => {
    const travel = new CrowFlyTravel(settings);
    const north = (metres: number): Coordinates => [2, 50 + metres / 111195.08];
    expect(travel.between([2, 50], north(500))).toEqual({ metres: 500, seconds: 90 });
    expect(travel.between([2, 50], north(3000))).toEqual({ metres: 3000, seconds: 180 + 120 });
  });

  it('the way over an estuary goes by its bridge', () => {
    const open = new CrowFlyTravel(settings).between(leTouquet, camiers).metres;
    const barred = new CrowFlyTravel({ ...settings, barriers: [estuary] }).between(leTouquet, camiers).metres;
    const [bridge] = estuary.bridges;
    expect(barred).toBe(Math.round(crowFlyMetres(leTouquet, bridge) + crowFlyMetres(bridge, camiers)));
    expect(barred).toBeGreaterThan(open * 1.5);
  });

  it('two places on the same bank are as far as without the estuary', () => {
    const barred = new CrowFlyTravel({ ...settings, barriers: [estuary] });
    expect(barred.between(leTouquet, cucq)).toEqual(new CrowFlyTravel(settings).between(leTouquet, cucq));
  });

  it('a path that cuts a bend twice stays on its bank, one that goes through a corner crosses once', () => {
    const bend: Barrier = {
      name: 'bend',
      line: [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
      bridges: [[2, 0]],
    };
    const travel = new CrowFlyTravel({ ...settings, barriers: [bend] });
    const open = new CrowFlyTravel(settings);
    expect(travel.between([0, 0.5], [2, 0.5])).toEqual(open.between([0, 0.5], [2, 0.5]));
    expect(travel.between([1, 2], [1, -1]).metres).toBeGreaterThan(open.between([1, 2], [1, -1]).metres);
    expect(travel.between([1, -1], [1, 2])).toEqual(travel.between([1, 2], [1, -1]));
  });

  it('the nearer of two bridges is taken', () => {
    const far: Coordinates = [1.55, 50.54];
    const twoBridges = { ...estuary, bridges: [...estuary.bridges, far] };
    const one = new CrowFlyTravel({ ...settings, barriers: [estuary] }).between(leTouquet, camiers);
    const two = new CrowFlyTravel({ ...settings, barriers: [twoBridges] }).between(leTouquet, camiers);
    expect(two.metres).toBeLessThan(one.metres);
  });
});
