import type { Sentence } from '@maillon/platform/contract';
import { defineExtensionPoint, type Reading } from '@maillon/platform/server';

/** A delivery day that somebody trades for already. */
export interface DayInUse {
  readonly day: string;
  /** Why rules can no longer change for it, as the end of a sentence. */
  readonly reason: Sentence;
}

/** Says the last delivery day that is on sale: its rules, and those of the days before, cannot change any more. */
export interface RulebookInUseStrategy {
  lastDayInUse(reading: Reading): Promise<DayInUse | null>;
}

export const RULEBOOK_IN_USE = defineExtensionPoint<RulebookInUseStrategy>('rulebook.in-use');
