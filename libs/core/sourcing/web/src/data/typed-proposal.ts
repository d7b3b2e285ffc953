import { differing } from './differing';
import type { TermsDraft } from './terms-draft';

/** What somebody typed of a proposal that is not sent yet. */
export interface TypedProposal {
  readonly id: string;
  /** The version whose terms are answered; null: a first proposal, or not read yet. */
  readonly version: number | null;
  readonly partnerId: string;
  readonly note: string;
  /** Only what differs from the terms that the form began with. */
  readonly terms: Partial<TermsDraft>;
}

/** What is worth keeping of it over the terms that the form begins with; null: nothing would be missed. */
export function proposalToKeep(typed: TypedProposal, base: TermsDraft): TypedProposal | null {
  const terms = differing(typed.terms, base);
  const isWritten = !!typed.partnerId || !!typed.note.trim() || Object.keys(terms).length > 0;
  return isWritten ? { ...typed, terms } : null;
}

/** What was kept, as it can be gone on with on a day: a season that would begin in the past is set anew. */
export function proposalGoneOnWith(kept: TypedProposal, today: string): TypedProposal {
  const { startsOn, endsOn, ...others } = kept.terms;
  const days = [startsOn, endsOn].every((day) => day === undefined || day > today);
  return days ? kept : { ...kept, terms: others };
}
