import { deliveryRoundsRefusals } from '@maillon/plugins/delivery-rounds/contract';

export type StopState = 'planned' | 'done' | 'partial' | 'failed';
export const FAILURES = ['closed', 'refused', 'not-found', 'cold-failure', 'other'] as const;

export interface StopRecord {
  /** Made by the device. */
  readonly id: string;
  readonly outcome: Exclude<StopState, 'planned'>;
  readonly at: Date;
  readonly failure: string | null;
}

/** A place of a round where goods are loaded or handed over. */
export class Stop {
  id!: string;
  territoryId!: string;
  roundId!: string;
  partyId!: string;
  state!: StopState;
  doneAt!: Date | null;
  failure!: string | null;
  recordedAs!: string | null;

  /** True when it is the same record again: nothing is left to do. Refusals: delivery-rounds.stop-recorded, .reason-missing. */
  record({ id, outcome, at, failure }: StopRecord): boolean {
    if (this.recordedAs === id) return true;
    if (this.state !== 'planned') throw deliveryRoundsRefusals.because('stop-recorded');
    if (outcome === 'failed' && !failure) throw deliveryRoundsRefusals.because('reason-missing', {}, { failure: [] });
    Object.assign(this, { state: outcome, doneAt: at, failure, recordedAs: id });
    return false;
  }
}
