import type { Sentence } from '@maillon/platform/contract';
import { defineExtensionPoint } from '../modules/extension-point';
import type { Reading, Work } from '../use-cases/work';

/** Whose data is meant: somebody with an account who has, or had, a role in the territory; or whoever an address belongs to. */
export interface DataSubject {
  readonly personId: string | null;
  /** Of the person in this territory, also those that were taken back. */
  readonly membershipIds: readonly string[];
  readonly name: string | null;
  readonly email: string | null;
  /** What else names them wherever it stands, such as a telephone. */
  readonly words?: readonly string[];
}

/**
 * What becomes of it when the person is erased: `erased`, gone; `nameless`, the row stays and no longer says who;
 * `kept`, as it is, because a text demands it.
 */
export type Fate = 'erased' | 'nameless' | 'kept';

export interface HeldData {
  /** `module.word`; also the name of its file in a bundle. */
  readonly what: string;
  readonly title: Sentence;
  readonly fate: Fate;
  /** The LegalHold that demands it, for what is kept. */
  readonly hold?: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Of what is kept: the latest instant or day from which its time counts. */
  readonly latest?: string | null;
}

/** What one module holds of people. Asked also while the module is off: its rows are still there. */
export interface PersonalDataKeeper {
  held(reading: Reading, subject: DataSubject): Promise<HeldData[]>;
  /** Takes out all that need not stay. Safe to repeat. */
  erase(work: Work, subject: DataSubject): Promise<void>;
  /** Other words by which the person is known here. */
  words?(reading: Reading, subject: DataSubject): Promise<string[]>;
  /** How much is held longer than its dated rule allows. */
  overdue?(reading: Reading): Promise<number>;
  /** Takes that out. Safe to repeat. */
  forgetOverdue?(work: Work): Promise<void>;
}

export const PERSONAL_DATA = defineExtensionPoint<PersonalDataKeeper>('platform.personal-data');
