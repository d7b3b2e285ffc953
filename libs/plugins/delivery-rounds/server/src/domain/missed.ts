import { deliveryRoundsRefusals } from '@maillon/plugins/delivery-rounds/contract';
import type { FAILURES } from './stop';

export type Failure = (typeof FAILURES)[number];

/** Codes whose sentences the buyer reads: why goods that came to the door went back, and why others never came. */
export function reasonsOf(failure: Failure | null | undefined): { reason: string; absentReason: string } {
  const reason = deliveryRoundsRefusals.code(`stop-${failure ?? 'other'}`);
  return { reason, absentReason: deliveryRoundsRefusals.code('not-loaded') };
}
