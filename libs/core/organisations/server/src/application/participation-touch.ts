import type { Sentence } from '@maillon/platform/contract';
import { defineExtensionPoint, type Reading } from '@maillon/platform/server';

/** Organisations that are about to be suspended, or to leave for good. */
export interface ParticipationChange {
  readonly ids: readonly string[];
  readonly to: 'suspended' | 'left';
}

export interface ParticipationTouch {
  /** Who or what, and what becomes of it: "offers on sale: nobody sees them any more". */
  readonly label: Sentence;
  /** Whether it stops, or goes on in spite of all. */
  readonly fate: 'stops' | 'kept';
  readonly count: number;
  /** The first of them by name, number or day. */
  readonly examples: readonly string[];
}

/** Says, before organisations are suspended or leave, what a module has of theirs that stops or goes on. */
export interface ParticipationTouchStrategy {
  touched(reading: Reading, change: ParticipationChange): Promise<readonly ParticipationTouch[]>;
}

export const PARTICIPATION_TOUCH = defineExtensionPoint<ParticipationTouchStrategy>(
  'organisations.participation-touch',
);

/** As many as a person reads before agreeing. */
export const TOUCH_EXAMPLES = 8;
