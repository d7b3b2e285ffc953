import type { WholeRulebookFragment } from './rulebook.generated';

/** `rulebook.trial`: under a draft of rules, what they would have made of what was sold. */
export interface RulebookTrialSlotData {
  readonly rulebook: WholeRulebookFragment;
  /** First delivery day that they would govern. */
  readonly validFrom: string;
  /** Tells the page that somebody looked at the answer for these very rules. */
  readonly tried: () => void;
}
