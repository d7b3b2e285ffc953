import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { distanceKm } from './distance';
import { SupplyArea, type Surroundings } from './supply-area';

const montreuil = { inseeCode: '62588', latitude: 50.464, longitude: 1.764 };
const hesdin = { inseeCode: '62447', latitude: 50.373, longitude: 2.038 };
const rue = { inseeCode: '80688', latitude: 50.272, longitude: 1.669 };
const amiens = { inseeCode: '80021', latitude: 49.894, longitude: 2.296 };

const around: Surroundings = {
  isInPerimeter: (code) => code === montreuil.inseeCode,
  epciOf: (code) => (code === rue.inseeCode ? '200070936' : null),
  known: [montreuil],
};

describe('SupplyArea', () => {
  const area = new SupplyArea(30, ['200070936']);

  it('holds the perimeter, what is within its radius and the neighbours named, and nothing else', () => {
    expect([montreuil, hesdin, rue, amiens].map((place) => area.contains(place, around))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('holds a producer across the border of the département as well as any other', () => {
    expect(new SupplyArea(30, []).contains(rue, around)).toBe(true);
    expect(new SupplyArea(10, []).contains(rue, around)).toBe(false);
  });

  it('holds the perimeter even without a radius and without known places', () => {
    const blind = { ...around, known: [] };
    expect(SupplyArea.perimeterOnly.contains(montreuil, blind)).toBe(true);
    expect(SupplyArea.perimeterOnly.contains(hesdin, blind)).toBe(false);
  });

  it('never shrinks when its radius grows', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    const place = fc.record({ inseeCode: fc.constant('99999'), latitude: degrees(42, 51), longitude: degrees(-4, 8) });
    fc.assert(
      fc.property(place, fc.nat(300), fc.nat(300), (somewhere, radius, more) => {
        const within = new SupplyArea(radius, []).contains(somewhere, around);
        expect(new SupplyArea(radius + more, []).contains(somewhere, around) || !within).toBe(true);
      }),
    );
  });
});

describe('distanceKm', () => {
  it('measures as the crow flies', () => {
    expect(distanceKm(montreuil, hesdin)).toBeCloseTo(21.9, 0);
    expect(distanceKm(amiens, amiens)).toBe(0);
  });
});
