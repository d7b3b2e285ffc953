import {
  ordersRefusals,
  type AllocationDecision,
  type AllocationStrategy,
  type Demand,
  type Supply,
} from '@maillon/core/orders/contract';
import { isOfNoUse } from './line-terms';

/** Who ordered first is served first, line by line, as far as the offer goes; nobody gets less than is of use to them. */
export const firstCome: AllocationStrategy = {
  name: 'first-come',
  allocate(demands, supplies) {
    const left = new Map(supplies.map((supply) => [supply.offerId, { ...supply }]));
    return demands.toSorted(byArrival).map((demand) => serve(demand, left.get(demand.offerId)));
  },
};

function byArrival(a: Demand, b: Demand): number {
  return (
    Date.parse(a.placedAt) - Date.parse(b.placedAt) || compare(a.orderId, b.orderId) || compare(a.lineId, b.lineId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Remainder = { -readonly [Key in keyof Supply]: Supply[Key] };

function serve(demand: Demand, remainder: Remainder | undefined): AllocationDecision {
  const { lineId, offerId, quantity: wanted, minimum } = demand;
  if (!remainder || remainder.withdrawn)
    return { lineId, offerId, quantity: 0, reason: ordersRefusals.code('offer-withdrawn') };
  const quantity = Math.min(wanted, remainder.quantity);
  // What is of no use to one is left to the next.
  if (isOfNoUse(quantity, minimum))
    return { lineId, offerId, quantity: 0, reason: ordersRefusals.code('below-line-minimum') };
  remainder.quantity -= quantity;
  return { lineId, offerId, quantity, reason: ordersRefusals.code(reasonOf(quantity, wanted)) };
}

function reasonOf(quantity: number, wanted: number): 'served-in-full' | 'served-in-part' | 'offer-exhausted' {
  if (quantity === wanted) return 'served-in-full';
  return quantity > 0 ? 'served-in-part' : 'offer-exhausted';
}
