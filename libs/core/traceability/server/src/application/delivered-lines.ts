import { ceilingCents, estimateCents, priceOfMass } from '@maillon/core/catalogue/server';
import type { GoodsDelivered } from '@maillon/core/traceability/contract';
import type { Movement } from '../domain/movement';
import { isInFull, isOnTime } from '../domain/on-time-in-full';
import type { DueLine, DueOrder } from '../persistence/due-orders';
import type { RecordedMovement } from '../persistence/movements';

type DeliveredLine = GoodsDelivered['lines'][number];

interface Sum {
  readonly count: number;
  readonly netMassG: number;
}

/** What one handing-over brought of each line, given all that was delivered before it. */
export function deliveredLines(
  order: DueOrder,
  before: readonly RecordedMovement[],
  now: readonly Movement[],
  terms: { readonly at: Date; readonly inFullPercent: number },
): DeliveredLine[] {
  const onTime = isOnTime(terms.at, order.promised);
  return order.lines.map((line) => {
    const earlier = before.filter((movement) => movement.kind === 'delivered' && serves(line, movement));
    const [had, brought] = [sumOf(earlier), sumOf(now.filter((movement) => serves(line, movement)))];
    const countedBefore = sumOf(earlier.filter(({ at }) => isOnTime(at, order.promised))).count;
    const countedNow = countedBefore + (onTime ? brought.count : 0);
    const inFull = (count: number) => isInFull(count, line.orderedCount, terms.inFullPercent);
    return {
      orderLineId: line.id,
      producerId: line.producerId,
      orderedCount: line.orderedCount,
      allocatedCount: line.allocatedCount,
      deliveredCount: brought.count,
      netMassG: brought.netMassG,
      valueCents: valueOf(line, plus(had, brought)) - valueOf(line, had),
      onTimeInFull: inFull(countedNow) && !inFull(countedBefore),
    };
  });
}

/** Of the sum, never the sum of rounded parts: two halves of a line cost what the whole does. */
function valueOf(line: DueLine, { count, netMassG }: Sum): number {
  const { unitPrice, pricing } = line;
  if (pricing !== 'kg') return estimateCents(unitPrice, 'unit', null, count);
  return Math.min(priceOfMass(unitPrice, netMassG), mostOf(line, count));
}

/** What so many units are charged at most: the ceiling, or what the buyer accepted. */
function mostOf({ unitPrice, nominalMassG, tolerancePercent, acceptedCents }: DueLine, count: number): number {
  if (nominalMassG === null || tolerancePercent === null) return Infinity;
  return Math.max(ceilingCents(unitPrice, nominalMassG, count, tolerancePercent), acceptedCents ?? 0);
}

function serves({ allocationIds }: DueLine, { allocationId }: Movement): boolean {
  return allocationIds.includes(allocationId);
}

function sumOf(movements: readonly Movement[]): Sum {
  return movements.reduce<Sum>(plus, { count: 0, netMassG: 0 });
}

function plus(a: Sum, b: Sum): Sum {
  return { count: a.count + b.count, netMassG: a.netMassG + b.netMassG };
}
