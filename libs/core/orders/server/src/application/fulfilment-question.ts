import { ordersRefusals } from '@maillon/core/orders/contract';
import type { SalesSession } from '../domain/sales-session';
import type { BuyerRow } from '../persistence/buyer-row';
import type { FulfilmentQuestion } from './fulfilment';

/** Refusal: orders.fulfilment-infeasible, for a buyer without a site. */
export function fulfilmentQuestion(session: SalesSession, { id: buyerId, site }: BuyerRow): FulfilmentQuestion {
  if (!site) throw ordersRefusals.because('fulfilment-infeasible');
  const { id, deliveryDay, cutOffAt } = session;
  return { session: { id, deliveryDay, cutOffAt: cutOffAt.toISOString() }, buyerId, site };
}
