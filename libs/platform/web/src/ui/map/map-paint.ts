import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Ink } from '../chart/ink';
import type { AreaLayer, MapLayer, PointLayer } from './map-layer';

const COVER = { outline: 0, light: 0.16, full: 0.42 } as const;
const CLUSTER_RADIUS = 44;
const CLUSTER_UNTIL_ZOOM = 13;

/** Bears the ids, which may be words where MapLibre wants numbers. */
export const KEY = 'key';

export function sourceOf(layer: MapLayer): SourceSpecification {
  return {
    type: 'geojson',
    promoteId: KEY,
    data: dataOf(layer),
    ...(layer.shape === 'points' && layer.clustered
      ? { cluster: true, clusterRadius: CLUSTER_RADIUS, clusterMaxZoom: CLUSTER_UNTIL_ZOOM }
      : {}),
  };
}

export function dataOf({ data }: MapLayer): GeoJSON.FeatureCollection {
  const features = data.features.map(({ id, geometry, properties }) => ({
    type: 'Feature' as const,
    geometry,
    properties: { ...properties, [KEY]: String(id) },
  }));
  return { type: 'FeatureCollection', features };
}

export function drawingsOf(layer: MapLayer, ink: Ink, font: string[]): LayerSpecification[] {
  return layer.shape === 'areas' ? areas(layer, ink) : points(layer, ink, font);
}

function areas({ id, tone, weight }: AreaLayer, ink: Ink): LayerSpecification[] {
  const colour = ink[tone];
  const cover = COVER[weight];
  return [
    {
      id: `${id} fill`,
      type: 'fill',
      source: id,
      paint: { 'fill-color': colour, 'fill-opacity': when('selected', 0.6, when('hover', cover + 0.14, cover)) },
    },
    {
      id: `${id} line`,
      type: 'line',
      source: id,
      paint: {
        'line-color': colour,
        'line-width': when('selected', 3, when('hover', 2, weight === 'full' ? 0.9 : 0.6)),
        'line-opacity': when('selected', 1, when('hover', 1, 0.75)),
      },
    },
  ];
}

function points({ id, tone, clustered }: PointLayer, ink: Ink, font: string[]): LayerSpecification[] {
  const round = { 'circle-color': ink[tone], 'circle-stroke-color': ink.card };
  const one: LayerSpecification = {
    id: `${id} point`,
    type: 'circle',
    source: id,
    filter: ['!', ['has', 'point_count']],
    paint: {
      ...round,
      'circle-radius': when('selected', 10, when('hover', 8, 6)),
      'circle-stroke-width': when('selected', 3, 1.5),
    },
  };
  return clustered ? [one, ...clusters(id, round, ink, font)] : [one];
}

function clusters(id: string, round: object, ink: Ink, font: string[]): LayerSpecification[] {
  const filter: ExpressionSpecification = ['has', 'point_count'];
  return [
    {
      id: `${id} cluster`,
      type: 'circle',
      source: id,
      filter,
      paint: {
        ...round,
        'circle-stroke-width': 2,
        'circle-radius': ['interpolate', ['linear'], ['get', 'point_count'], 2, 12, 50, 20, 500, 30],
      },
    },
    {
      id: `${id} number`,
      type: 'symbol',
      source: id,
      filter,
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': font,
        'text-size': 13,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': ink.card },
    },
  ];
}

function when<Value extends number | ExpressionSpecification>(
  state: 'hover' | 'selected',
  then: number,
  otherwise: Value,
): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], then, otherwise];
}
