/** An order line that asks for goods. */
export interface Demand {
  readonly lineId: string;
  readonly orderId: string;
  readonly offerId: string;
  /** Whole sales units, at least 1. */
  readonly quantity: number;
  /** Least that is of use, from 1 to `quantity`; null: any. */
  readonly minimum: number | null;
  /** Instant of the order, ISO 8601 in UTC. */
  readonly placedAt: string;
}

/** What an offer can give to this session. */
export interface Supply {
  readonly offerId: string;
  /** Whole sales units, at least 0. */
  readonly quantity: number;
  readonly withdrawn: boolean;
}

/** What one line gets, and why. */
export interface AllocationDecision {
  readonly lineId: string;
  readonly offerId: string;
  /** From 0 to what the line asks, and not between 0 and its minimum. */
  readonly quantity: number;
  /** A reason code with its sentences, for instance `orders.served-in-full`. */
  readonly reason: string;
}

/**
 * Shares what there is among those who ask. Pure: the same demands and supplies, in any order, give the same decisions.
 * Exactly one decision for each demand; never more than a line asks or an offer has,
 * and never less than the line's minimum unless it is nothing.
 */
export interface AllocationStrategy {
  /** Kept beside each allocation, for instance `first-come`. */
  readonly name: string;
  allocate(demands: readonly Demand[], supplies: readonly Supply[]): readonly AllocationDecision[];
}
