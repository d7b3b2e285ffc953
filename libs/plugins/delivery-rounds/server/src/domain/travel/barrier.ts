import type { Coordinates } from '@maillon/plugins/delivery-rounds/contract';
import { crowFlyMetres } from './haversine';

/** Something no road crosses except at its bridges: an estuary, a river, a railway. Territory data. */
export interface Barrier {
  readonly name: string;
  /** The line that a straight path must not cut. */
  readonly line: readonly Coordinates[];
  /** Where it can be crossed or rounded; at least one. */
  readonly bridges: readonly Coordinates[];
}

/** Extra crow-fly metres that the barrier costs between two places; 0 when they are on the same side. */
export function detourMetres(barrier: Barrier, from: Coordinates, to: Coordinates): number {
  if (!cuts(barrier.line, from, to)) return 0;
  const overBridges = barrier.bridges.map((bridge) => crowFlyMetres(from, bridge) + crowFlyMetres(bridge, to));
  return Math.min(...overBridges) - crowFlyMetres(from, to);
}

function cuts(line: readonly Coordinates[], from: Coordinates, to: Coordinates): boolean {
  return line.slice(1).some((corner, index) => segmentsMeet(line[index], corner, from, to));
}

// Degrees are treated as a plane: over a territory only the side of a line matters, and that is kept.
function segmentsMeet(a: Coordinates, b: Coordinates, c: Coordinates, d: Coordinates): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) <= 0;
}

function side(a: Coordinates, b: Coordinates, point: Coordinates): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
