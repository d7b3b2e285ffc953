/** What all orders of a sale ask of one producer, as somebody who looks at it divides it. In cents excluding VAT. */
export interface PooledSums {
  readonly minimumCents: number;
  /** Ordered by whoever looks. */
  readonly ownCents: number;
  /** Ordered by the others together, and how many they are. */
  readonly othersCents: number;
  readonly others: number;
}

export interface PooledProgress {
  readonly missingCents: number;
  readonly isAtMost: boolean;
  readonly isReached: boolean;
}

/** From so many others on, nobody's amount can be read from their sum. */
const ENOUGH_OTHERS = 3;
const STEP_CENTS = 1_000;

/** How far a pooled minimum is. `isBlurred`: whoever looks must not learn what one other buyer ordered. */
export function progressOf(sums: PooledSums, isBlurred: boolean): PooledProgress {
  const { minimumCents, ownCents, othersCents, others } = sums;
  const isReached = ownCents + othersCents >= minimumCents;
  const isAtMost = isBlurred && !isReached && others > 0 && others < ENOUGH_OTHERS;
  const known = isAtMost ? Math.floor(othersCents / STEP_CENTS) * STEP_CENTS : othersCents;
  return { missingCents: isReached ? 0 : minimumCents - ownCents - known, isAtMost, isReached };
}
