import type { Geometry, Position } from 'geojson';
import type { MapLayer } from './map-layer';

/** West, south, east, north. */
export type Bounds = [number, number, number, number];

/** The smallest box around all that is shown; undefined when nothing is. */
export function boundsOf(layers: readonly MapLayer[]): Bounds | undefined {
  return around(layers.flatMap(({ data }) => data.features.map(({ geometry }) => geometry)));
}

export function around(geometries: readonly Geometry[]): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const geometry of geometries)
    for (const [x = 0, y = 0] of positionsOf(geometry)) {
      const [west, south, east, north] = bounds ?? [x, y, x, y];
      bounds = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
    }
  return bounds;
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  return flat(geometry.coordinates);
}

type Nested = Position | readonly Nested[];

function flat(coordinates: Nested): Position[] {
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : (coordinates as Nested[]).flatMap(flat);
}
