import type { Coordinates } from '../admin/coordinates';

/** Where a van comes. */
export interface Place extends Coordinates {
  /** The middle of the commune, until somebody says where it is. */
  readonly approximate: boolean;
}
