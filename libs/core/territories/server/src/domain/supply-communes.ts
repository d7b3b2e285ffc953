import { distanceKm, type Point } from './distance';
import type { SupplyArea } from './supply-area';

const KM_PER_DEGREE_OF_LATITUDE = 111;

export interface Land {
  readonly perimeter: ReadonlySet<string>;
  readonly centres: ReadonlyMap<string, Point>;
  communesOf(epci: string): readonly string[];
}

/** The communes that a supply area adds to the perimeter, as a map shows them: each counts by its centre. */
export function supplyCommunes(area: SupplyArea, land: Land): string[] {
  const named = area.neighbours.flatMap((epci) => land.communesOf(epci));
  const near = [...land.centres].filter(([, centre]) => isNear(centre, area.radiusKm, land)).map(([code]) => code);
  return [...new Set([...named, ...near])].filter((code) => !land.perimeter.has(code)).sort();
}

function isNear(place: Point, radiusKm: number, { perimeter, centres }: Land): boolean {
  for (const code of perimeter) {
    const centre = centres.get(code);
    if (centre && near(place, centre, radiusKm)) return true;
  }
  return false;
}

function near(a: Point, b: Point, radiusKm: number): boolean {
  if (Math.abs(a.latitude - b.latitude) * KM_PER_DEGREE_OF_LATITUDE > radiusKm) return false;
  return distanceKm(a, b) <= radiusKm;
}
