import type { Sentence } from '@maillon/platform/contract';
import { defineExtensionPoint, type Reading } from '@maillon/platform/server';

/** INSEE codes of the communes that come in and go out. */
export interface PerimeterChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface PerimeterTouch {
  /** Who or what, and how: "buyers who stay and can no longer be enrolled". */
  readonly label: Sentence;
  readonly count: number;
  /** A few names, in alphabetical order. */
  readonly examples: readonly string[];
}

/** Says, before a perimeter changes, what a module keeps in the communes that come in and go out. */
export interface PerimeterTouchStrategy {
  touched(reading: Reading, change: PerimeterChange): Promise<readonly PerimeterTouch[]>;
}

export const PERIMETER_TOUCH = defineExtensionPoint<PerimeterTouchStrategy>('territories.perimeter-touch');
