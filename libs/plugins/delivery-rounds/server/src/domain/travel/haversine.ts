import type { Coordinates } from '@maillon/plugins/delivery-rounds/contract';

/** Mean radius of the Earth, IUGG. */
const EARTH_RADIUS_M = 6_371_008.8;

/** Great-circle metres, not rounded. */
export function crowFlyMetres(from: Coordinates, to: Coordinates): number {
  const dLat = radians(to[1] - from[1]);
  const dLon = radians(to[0] - from[0]);
  const h = sinSquared(dLat / 2) + Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * sinSquared(dLon / 2);
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function sinSquared(angle: number): number {
  return Math.sin(angle) ** 2;
}
