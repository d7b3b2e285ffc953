import type { Feature, FeatureCollection, Geometry, Point, Polygon, MultiPolygon } from 'geojson';
import type { Ink } from '../chart/ink';

/** What a feature says of itself; its `id` is what `picked` and `selected` name. */
export interface MapLabel {
  readonly label: string;
}

interface Layer<Shape extends Geometry> {
  readonly id: string;
  /** Its name in the legend; empty, it is not listed there. */
  readonly title: string;
  /** A colour of the theme. */
  readonly tone: Exclude<keyof Ink, 'line' | 'card' | 'ground'>;
  readonly data: FeatureCollection<Shape, MapLabel>;
  /** A click or tap on one of its features says `picked`. */
  readonly pickable?: boolean;
}

export interface AreaLayer extends Layer<Polygon | MultiPolygon> {
  readonly shape: 'areas';
  /** How much it covers what lies under it; `outline` covers nothing. */
  readonly weight: 'outline' | 'light' | 'full';
}

export interface PointLayer extends Layer<Point> {
  readonly shape: 'points';
  /** Points near each other are drawn as one with their number, until one comes nearer. */
  readonly clustered?: boolean;
}

/** Drawn in the order given: later ones lie above. */
export type MapLayer = AreaLayer | PointLayer;

export type MapFeature = Feature<Geometry, MapLabel>;

/** One line of the list beside the map. */
export interface MapEntry {
  /** Id of the feature that it stands for. */
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}

export interface MapPick {
  readonly layer: string;
  readonly id: string;
}
