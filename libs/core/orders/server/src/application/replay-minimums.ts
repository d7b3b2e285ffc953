import type { MinimumReplay } from '@maillon/core/orders/contract';
import type { RecordedLine } from '../persistence/recorded-sales';

/** What stands of a sale by the rules of one side, and the pooled minimum that it asks of each producer. */
export interface MinimumSide {
  readonly standing: readonly RecordedLine[];
  /** 0: none. */
  leastOf(producerId: string): number;
}

/**
 * Pooled minimums of a sale by both sides: only where a producer would not have come by one of them, or comes though he
 * did not. Sales keep counting: what buyers would have added on the way, nobody knows.
 */
export function replayMinimums(
  session: { readonly id: string; readonly deliveryDay: string },
  before: MinimumSide,
  after: MinimumSide,
): MinimumReplay[] {
  const producers = new Map(before.standing.map((line) => [line.producerId, line.producerName]));
  return [...producers]
    .map(([producerId, producerName]) => {
      const [then, tried] = [judged(before, producerId), judged(after, producerId)];
      return {
        ...{ sessionId: session.id, deliveryDay: session.deliveryDay, producerId, producerName },
        ...{ orderedBeforeCents: then.ordered, orderedAfterCents: tried.ordered },
        ...{ minimumBeforeCents: then.least, minimumAfterCents: tried.least },
        ...{ isMissedBefore: then.isMissed, isMissedAfter: tried.isMissed },
      };
    })
    .filter(({ isMissedBefore, isMissedAfter }) => isMissedBefore || isMissedAfter);
}

function judged({ standing, leastOf }: MinimumSide, producerId: string) {
  const ordered = standing.reduce((sum, line) => sum + (line.producerId === producerId ? line.cents : 0), 0);
  const least = leastOf(producerId);
  return { ordered, least, isMissed: ordered > 0 && ordered < least };
}
