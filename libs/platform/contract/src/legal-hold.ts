import type { Sentence } from './sentence';

/** What the law, or a recommendation that stands for it, says of how long something is kept. Dated: a later line replaces an earlier one. */
export interface LegalHold {
  /** `module.word`. */
  readonly what: string;
  /** First day on which it holds, YYYY-MM-DD. */
  readonly from: string;
  readonly months: number;
  /** `table.column` of what may name a person and stays when that person is erased. */
  readonly keeps: readonly string[];
  /** The text that says so, as one would cite it. */
  readonly source: string;
  readonly reason: Sentence;
}
