import type { Coordinates } from './geography.ts';

/** A coarse outline of the region, latitude then longitude: the Channel and North Sea coast is the careful side. */
const OUTLINE: readonly (readonly [number, number])[] = [
  [50.06, 1.36],
  [50.18, 1.49],
  [50.3, 1.53],
  [50.48, 1.56],
  [50.53, 1.57],
  [50.72, 1.55],
  [50.88, 1.57],
  [50.98, 1.85],
  [51.09, 2.55],
  [50.8, 3.2],
  [50.35, 3.75],
  [50.1, 4.25],
  [49.4, 4.1],
  [48.84, 3.4],
  [49.05, 2.4],
  [49.2, 1.7],
  [49.75, 1.68],
];

/** Whether a point is on land inside the Hauts-de-France, by the even-odd rule. */
export function inHautsDeFrance({ latitude, longitude }: Coordinates): boolean {
  const crossed = OUTLINE.filter(([fromLat, fromLon], index) => {
    const [toLat, toLon] = OUTLINE[(index + 1) % OUTLINE.length]!;
    if (fromLat > latitude === toLat > latitude) return false;
    return longitude < fromLon + ((latitude - fromLat) / (toLat - fromLat)) * (toLon - fromLon);
  });
  return crossed.length % 2 === 1;
}
