import type { MapEntry, PointLayer } from '@maillon/platform/web';

/** Data of the slot `territories.map`: a module puts its own points on the territory's map, or takes them away. */
export interface TerritoryMapSlot {
  show(layer: PointLayer, list: readonly MapEntry[]): void;
  hide(layerId: string): void;
}
