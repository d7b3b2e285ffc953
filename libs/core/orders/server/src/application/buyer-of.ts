import { ordersRefusals } from '@maillon/core/orders/contract';
import type { Context } from '@maillon/platform/server';
import type { BuyerRow } from '../persistence/buyer-row';

/** The organisation that buys when this actor orders. Refusal: orders.buyer-missing. */
export function buyerOf({ actor }: Pick<Context, 'actor'>): string {
  const buyerId = actor.kind === 'person' ? actor.organisationId : null;
  if (!buyerId) throw ordersRefusals.because('buyer-missing');
  return buyerId;
}

/** Refusal: orders.buyer-suspended. */
export function mustBeApproved({ state, name }: BuyerRow): void {
  if (state !== 'approved') throw ordersRefusals.because('buyer-suspended', { name });
}
