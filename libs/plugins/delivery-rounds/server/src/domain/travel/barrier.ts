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
  if (!separates(barrier.line, from, to)) return 0;
  const overBridges = barrier.bridges.map((bridge) => crowFlyMetres(from, bridge) + crowFlyMetres(bridge, to));
  return Math.min(...overBridges) - crowFlyMetres(from, to);
}

/** A straight path that cuts the line twice, in a bend, ends on the side where it began: the road follows the bank. */
function separates(line: readonly Coordinates[], from: Coordinates, to: Coordinates): boolean {
  const [one, other] = isBefore(from, to) ? [from, to] : [to, from];
  const cuts = line.slice(1).filter((corner, index) => segmentsMeet(line[index], corner, one, other));
  return cuts.length % 2 === 1;
}

// Degrees are treated as a plane: over a territory only the side of a line matters, and that is kept.
function segmentsMeet(a: Coordinates, b: Coordinates, c: Coordinates, d: Coordinates): boolean {
  // A corner of the line that lies on the path belongs to one of its two stretches only.
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) >= 0 !== side(c, d, b) >= 0;
}

function side(a: Coordinates, b: Coordinates, point: Coordinates): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

function isBefore(a: Coordinates, b: Coordinates): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
