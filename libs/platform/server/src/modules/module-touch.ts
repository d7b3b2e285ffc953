import type { Sentence } from '@maillon/platform/contract';
import type { Reading } from '../use-cases/work';
import { defineExtensionPoint } from './extension-point';

/** A module that is about to be switched on or off in a territory. */
export interface ModuleSwitch {
  readonly module: string;
  readonly enabled: boolean;
}

export interface ModuleTouch {
  /** Who or what, and what becomes of it: "people lose its pages". */
  readonly label: Sentence;
  /** Whether it begins, stops, or goes on in spite of all. */
  readonly fate: 'begins' | 'stops' | 'kept';
  readonly count: number;
  /** The first of them by name, number or day. */
  readonly examples: readonly string[];
}

/** Says, before a module is switched, what the module that answers has of its own that is touched. */
export interface ModuleTouchStrategy {
  touched(reading: Reading, change: ModuleSwitch): Promise<readonly ModuleTouch[]>;
}

export const MODULE_TOUCH = defineExtensionPoint<ModuleTouchStrategy>('platform.module-touch');
