import { ordersRefusals } from '@maillon/core/orders/contract';
import type { Context } from '@maillon/platform/server';

/** The kitchen for which this actor orders. Refusal: orders.buyer-missing. */
export function kitchenOf({ actor }: Pick<Context, 'actor'>): string {
  const buyerId = actor.kind === 'person' ? actor.organisationId : null;
  if (!buyerId) throw ordersRefusals.because('buyer-missing');
  return buyerId;
}
