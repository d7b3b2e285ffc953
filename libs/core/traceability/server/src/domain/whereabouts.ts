import { holdingsAfter, type Holding } from './holdings';
import type { Movement, MovementKind } from './movement';

/** Goods that wait in a hub or at a counter: fetched from the producer, or brought back. */
export function goodsInPlace(ledger: readonly Movement[]): Holding[] {
  return heldAfter(ledger, ['collected', 'returned']);
}

/** Goods on a van. */
export function goodsOnTheWay(ledger: readonly Movement[]): Holding[] {
  return heldAfter(ledger, ['loaded']);
}

/** Goods that can be handed to their buyer: only who fetched them can do so. */
export function goodsToHandOver(ledger: readonly Movement[]): Holding[] {
  return heldAfter(ledger, ['collected', 'loaded', 'returned']);
}

/** What is held by those to whom such a movement brought it. */
function heldAfter(ledger: readonly Movement[], kinds: readonly MovementKind[]): Holding[] {
  const brought = ledger.filter(({ kind }) => kinds.includes(kind));
  const holders = new Set(brought.map(({ allocationId, to }) => `${allocationId} ${to?.id}`));
  return holdingsAfter(ledger).filter(({ allocationId, party }) => holders.has(`${allocationId} ${party.id}`));
}
