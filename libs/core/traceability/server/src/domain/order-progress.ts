import type { OrderState } from '@maillon/core/orders/contract';

/** What the ledger and the lines say of a firm order, in sales units. */
export interface OrderFacts {
  readonly id: string;
  readonly state: OrderState;
  /** What is still promised: allocated, less what went short. */
  readonly due: number;
  readonly prepared: number;
  readonly delivered: number;
  readonly returned: number;
  /** On a van, neither delivered nor brought back. */
  readonly onTheWay: number;
}

/** How far an order is, from the facts alone. What nothing is known of yet stays as it is. */
export function progressOf({ state, due, prepared, delivered, returned, onTheWay }: OrderFacts): OrderState {
  if (onTheWay > 0) return 'in-delivery';
  if (delivered > 0) return delivered < Math.max(due, prepared) ? 'partly-delivered' : 'delivered';
  if (due > 0) return state;
  return returned > 0 ? 'returned' : 'short';
}
