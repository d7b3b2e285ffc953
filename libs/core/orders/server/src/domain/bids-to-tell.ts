import { ordersRefusals } from '@maillon/core/orders/contract';

const MINIMUM_MISSED = ordersRefusals.code('minimum-missed');

export interface BidsToTell<Bid> {
  readonly told: readonly Bid[];
  /** Some do not come, which another letter says: nobody may read in this one that everything does. */
  readonly isMore: boolean;
}

/** What a buyer reads of an auction. A minimum that was missed is told by a letter of its own, to all whom it concerns. */
export function bidsToTell<Bid extends { readonly reason: string | null }>(bids: readonly Bid[]): BidsToTell<Bid> {
  const told = bids.filter(({ reason }) => reason !== MINIMUM_MISSED);
  return { told, isMore: told.length < bids.length };
}
