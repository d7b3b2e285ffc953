import type { AllocationDecision } from '@maillon/core/orders/contract';
import type { LineState } from './order-line';

/** The state of a line that asked for so much and was given so much. */
export function decidedState(wanted: number, { quantity }: Pick<AllocationDecision, 'quantity'>): LineState {
  if (quantity === wanted) return 'allocated';
  return quantity > 0 ? 'partly-allocated' : 'short';
}
