import type { Coordinates } from '@maillon/plugins/delivery-rounds/contract';

/** Whole metres and whole seconds. */
export interface Leg {
  readonly metres: number;
  readonly seconds: number;
}

/** How far it is from one place to another: an estimate, or a road table fetched beforehand. */
export interface TravelModel {
  between(from: Coordinates, to: Coordinates): Leg;
}
