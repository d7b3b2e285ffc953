import { defineExtensionPoint } from '../modules/extension-point';
import type { ReadCase } from '../use-cases/use-case';
import type { Subject } from '../use-cases/work';

/** What is true now of a row that changed; open screens put it in the place of what they show. */
export type LiveFact = Readonly<Record<string, unknown>> & { readonly id: string };

/** Something that open screens follow: which rows, who may hear of them, and what they are told. */
export interface LiveKind {
  /** `module.word`, as in `toldLive`. */
  readonly kind: string;
  /** Permission and type of row that it is asked on, for each listener. */
  readonly permission: string;
  readonly type: string;
  /** The part of a row that the rules look at, from the organisation that the notice names. */
  row?(audience: string): Subject;
  /** Reads what is told, once for everybody in the territory; without it, screens learn only which rows changed. */
  readonly facts?: ReadCase<{ ids: string[] }, LiveFact[]>;
}

export const LIVE_KINDS = defineExtensionPoint<LiveKind>('platform.live-kinds');
