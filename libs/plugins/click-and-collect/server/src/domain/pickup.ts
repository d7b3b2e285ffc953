import { clickAndCollectRefusals } from '@maillon/plugins/click-and-collect/contract';
import { isSameCode } from './pickup-code';

export type PickupState = 'expected' | 'ready' | 'handed-over' | 'not-fetched';

/** An order that its buyer fetches in a slot. */
export class Pickup {
  id!: string;
  territoryId!: string;
  orderId!: string;
  slotId!: string;
  code!: string;
  handedOverAt!: Date | null;

  /** Refusal: click-and-collect.wrong-code. */
  handOver(code: string, at: Date): void {
    if (!isSameCode(code, this.code)) throw clickAndCollectRefusals.because('wrong-code', {}, { code: [] });
    this.handedOverAt = at;
  }
}

/** What a pickup is at an instant: nothing has to happen for it to be ready, or too late. */
export function pickupState(
  {
    handedOverAt,
    ready,
    windowEnd,
  }: { readonly handedOverAt: unknown; readonly ready: boolean; readonly windowEnd: Date },
  at: Date,
): PickupState {
  if (handedOverAt) return 'handed-over';
  if (at > windowEnd) return 'not-fetched';
  return ready ? 'ready' : 'expected';
}
