import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Point } from './distance';
import { SupplyArea } from './supply-area';
import { supplyCommunes, type Land } from './supply-communes';

const centres = new Map<string, Point>([
  ['town', { latitude: 50.46, longitude: 1.76 }],
  ['village', { latitude: 50.5, longitude: 1.76 }],
  ['port', { latitude: 50.73, longitude: 1.61 }],
  ['city', { latitude: 48.86, longitude: 2.35 }],
]);

function land(perimeter: readonly string[]): Land {
  return {
    perimeter: new Set(perimeter),
    centres,
    communesOf: (epci) => (epci === 'capital' ? ['city', 'suburb'] : []),
  };
}

describe('the communes of a supply area', () => {
  it('are those whose centre is within the radius of a centre of the perimeter', () => {
    expect(supplyCommunes(new SupplyArea(5, []), land(['town']))).toEqual(['village']);
    expect(supplyCommunes(new SupplyArea(40, []), land(['town']))).toEqual(['port', 'village']);
  });

  it('are those of the neighbours named, whatever the distance and even without a known centre', () => {
    expect(supplyCommunes(new SupplyArea(0, ['capital']), land(['town']))).toEqual(['city', 'suburb']);
  });

  it('never name the perimeter itself, and only grow with the radius', () => {
    const some = fc.subarray([...centres.keys()]);
    fc.assert(
      fc.property(some, fc.nat(300), fc.nat(300), (perimeter, a, b) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((km) =>
          supplyCommunes(new SupplyArea(km, []), land(perimeter)),
        );
        expect(wide!.filter((code) => perimeter.includes(code))).toEqual([]);
        expect(wide).toEqual(expect.arrayContaining(narrow!));
      }),
    );
  });
});
