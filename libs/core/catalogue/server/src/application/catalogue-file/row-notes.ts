import type { ImportReason } from '@maillon/core/organisations/contract';
import type { Locale, Refusal } from '@maillon/platform/contract';

/** What is wrong with a row, gathered rather than thrown: a person wants to read all of it at once. */
export interface RowNotes {
  /** The row cannot be written. */
  readonly faults: Refusal[];
  /** It can, and deserves a look. */
  readonly doubts: Refusal[];
}

/** Notes the fault of what could not be read, and stands for it. */
export function fault(notes: RowNotes, refusal: Refusal): null {
  notes.faults.push(refusal);
  return null;
}

export function told(refusals: readonly Refusal[], locale: Locale): ImportReason[] {
  return refusals.map((refusal) => ({ code: refusal.code, text: refusal.say(locale) }));
}
