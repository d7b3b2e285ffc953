import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import type { Holding } from './holdings';
import type { Movement, MovementKind, Party } from './movement';
import { splitMass } from './split-mass';

/** From the producer, onto a van, to the buyer, or back to the hub. */
export type HandOverKind = Exclude<MovementKind, 'prepared' | 'weighed' | 'lost'>;

/** Sales units handed over, by allocation. What is not named goes whole. */
export type Counts = ReadonlyMap<string, number>;

/**
 * Movements that bring goods in hand to a party. A part of them takes its share of the mass, so that nothing is left
 * of it when the last unit goes. Refusal: traceability.goods-not-there.
 */
export function handOver(
  kind: HandOverKind,
  inHand: readonly Holding[],
  to: Party,
  counts: Counts = new Map(),
): Movement[] {
  mustBeThere(inHand, counts);
  const left = new Map(counts);
  const movements = inHand
    .map((holding) => moved(kind, holding, to, taken(holding, left)))
    .filter(({ count }) => count > 0);
  if (movements.length === 0) throw traceabilityRefusals.because('goods-not-there');
  return movements;
}

function mustBeThere(inHand: readonly Holding[], counts: Counts): void {
  for (const [allocationId, count] of counts) {
    const there = inHand
      .filter((holding) => holding.allocationId === allocationId)
      .reduce((sum, holding) => sum + holding.count, 0);
    if (count < 0 || count > there) throw traceabilityRefusals.because('goods-not-there');
  }
}

/** An allocation may lie in several lots: they are emptied in order. */
function taken(holding: Holding, left: Map<string, number>): number {
  const wanted = left.get(holding.allocationId);
  if (wanted === undefined) return holding.count;
  const count = Math.min(wanted, holding.count);
  left.set(holding.allocationId, wanted - count);
  return count;
}

function moved(kind: HandOverKind, holding: Holding, to: Party, count: number): Movement {
  const { allocationId, lotId, party } = holding;
  const [netMassG = 0] = splitMass(holding.netMassG, [count, holding.count - count]);
  return { kind, allocationId, lotId, from: party, to, count, netMassG };
}
