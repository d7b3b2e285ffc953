import { traceabilityRefusals } from '@maillon/core/traceability/contract';
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

// Clocks of phones run a little ahead of ours.
const TOLERANCE_MS = 5 * 60_000;

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

  /**
   * False when it is the same record again: nothing is left to do.
   * Refusals: delivery-rounds.stop-recorded, delivery-rounds.reason-missing, traceability.instant-in-future.
   */
  record(record: StopRecord, now: Date): boolean {
    if (this.wasRecordedAs(record)) return false;
    if (this.state !== 'planned') throw deliveryRoundsRefusals.because('stop-recorded');
    const { id, outcome, at, failure } = record;
    if (outcome === 'failed' && !failure) throw deliveryRoundsRefusals.because('reason-missing', {}, { failure: [] });
    if (at.getTime() > now.getTime() + TOLERANCE_MS)
      throw traceabilityRefusals.because('instant-in-future', {}, { at: [] });
    Object.assign(this, { state: outcome, doneAt: at, failure, recordedAs: id });
    return true;
  }

  private wasRecordedAs({ id, outcome, at }: StopRecord): boolean {
    return this.recordedAs === id && this.state === outcome && this.doneAt?.getTime() === at.getTime();
  }
}
