import type { TimeWindow } from '@maillon/plugins/delivery-rounds/contract';
import type { TemperatureClass } from '../temperature-classes';
import type { Load } from './coupled-plan-request';

export type RoundKind = 'collection' | 'delivery';

export interface OnBoard {
  readonly massG: number;
  readonly crates: Readonly<Record<TemperatureClass, number>>;
}

/** Times are whole seconds since local midnight; distances whole metres since the departure. */
export interface PlannedStop {
  /** 1, 2, 3… within the round. */
  readonly sequence: number;
  readonly needId: string;
  /** Part of the need's loads when no van holds all its temperature classes. */
  readonly loads: readonly Load[];
  readonly arrivesAt: number;
  readonly waitsS: number;
  readonly serviceS: number;
  /** The one in which the stop begins; absent when any time suits. */
  readonly window?: TimeWindow;
  readonly onBoardAfter: OnBoard;
  readonly distanceM: number;
}

export interface PlannedRound {
  readonly kind: RoundKind;
  readonly vanId: string;
  readonly departsAt: number;
  readonly returnsAt: number;
  readonly drivingS: number;
  readonly distanceM: number;
  readonly cost: number;
  readonly onBoardAtStart: OnBoard;
  readonly stops: readonly PlannedStop[];
}

/**
 * - `temperature-class`: no van has a compartment for it.
 * - `capacity`: too much for any suitable van, or all of them are full.
 * - `too-far`: no suitable van can go there and back.
 * - `time-window`: no suitable van can be there at a time that suits.
 * - `not-collected`: it was to come from a collection that is itself unplanned.
 */
export const UNPLANNED_REASONS = ['temperature-class', 'capacity', 'too-far', 'time-window', 'not-collected'] as const;
export type UnplannedReason = (typeof UNPLANNED_REASONS)[number];

export interface UnplannedNeed {
  readonly needId: string;
  readonly loads: readonly Load[];
  readonly reason: UnplannedReason;
}

export interface RoundPlan {
  readonly rounds: readonly PlannedRound[];
  readonly unplanned: readonly UnplannedNeed[];
}

/** Every load of every need is on exactly one stop, or in `unplanned`. */
export interface CoupledPlan {
  readonly collection: RoundPlan;
  readonly delivery: RoundPlan;
  /** When the delivery rounds may leave. */
  readonly hubReadyAt: number;
}
