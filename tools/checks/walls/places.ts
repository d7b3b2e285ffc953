import { globSync } from 'node:fs';
import { placeOf, type Place } from '../../nx/place.ts';

/** Every project that exists under the root. */
export function placesUnder(root: string): Place[] {
  const folders = globSync(['libs/*/*/{contract,server,web}', 'libs/platform/*', 'apps/*'], { cwd: root });
  const places = folders.map((folder) => placeOf(folder)).filter((place) => place !== undefined);
  return [...new Map(places.map((place) => [place.root, place])).values()];
}
