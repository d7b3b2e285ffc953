import { sourcingRefusals } from '@maillon/core/sourcing/contract';
import { mustBeWithin, type Called } from './call-offs';
import { mustStep, type Steps } from './steps';
import { differences, type Terms } from './terms';

export type CommitmentState = 'proposed' | 'countered' | 'signed' | 'running' | 'completed' | 'broken' | 'dropped';
export type Side = 'buyer' | 'producer';

export const COMMITMENT_STEPS: Steps<CommitmentState> = {
  countered: { from: ['proposed', 'countered'], refused: 'not-negotiated' },
  signed: { from: ['proposed', 'countered'], refused: 'not-negotiated' },
  dropped: { from: ['proposed', 'countered'], refused: 'not-negotiated' },
  running: { from: ['signed'], refused: 'not-running' },
  completed: { from: ['running'], refused: 'not-running' },
  broken: { from: ['signed', 'running'], refused: 'not-running' },
};

export interface TermsVersion {
  readonly version: number;
  readonly side: Side;
  readonly terms: Terms;
  readonly hash: string;
}

export interface Signature {
  readonly side: Side;
  readonly version: number;
}

export interface KeptCommitment {
  readonly id: string;
  readonly number: number;
  readonly buyerId: string;
  readonly producerId: string;
  readonly state: CommitmentState;
  /** The latest version. */
  readonly current: TermsVersion;
  /** Of that version. */
  readonly signatures: readonly Signature[];
  readonly calls: readonly Called[];
}

/** A volume of a season, on the word of both sides. What was signed never changes. */
export class Commitment {
  state: CommitmentState;
  ended: { readonly side: Side | null; readonly reason: string | null } | null = null;

  constructor(readonly kept: KeptCommitment) {
    this.state = kept.state;
  }

  get id(): string {
    return this.kept.id;
  }

  get terms(): Terms {
    return this.kept.current.terms;
  }

  /** The other side's answer, or a better thought of one's own: what was signed of the version before is void. */
  counter(version: number, terms: Terms): void {
    const next = mustStep(COMMITMENT_STEPS, this.state, 'countered');
    this.mustBeCurrent(version);
    if (differences(this.terms, terms).length === 0) throw sourcingRefusals.because('same-terms');
    this.state = next;
  }

  /** True when this signature is a new one. Signed by both sides, the commitment holds. */
  sign(side: Side, version: number, hash: string, today: string): boolean {
    const { current, signatures } = this.kept;
    const isSigned = signatures.some((one) => one.side === side && one.version === version);
    if (isSigned && version === current.version && hash === current.hash) return false;
    mustStep(COMMITMENT_STEPS, this.state, 'signed');
    this.mustBeCurrent(version);
    if (hash !== current.hash) throw sourcingRefusals.because('version-changed');
    if (this.terms.endsOn < today) throw sourcingRefusals.because('season-past');
    if (signatures.some((one) => one.version === version && one.side !== side)) this.state = 'signed';
    return true;
  }

  drop(side: Side, reason: string): void {
    this.state = mustStep(COMMITMENT_STEPS, this.state, 'dropped');
    this.ended = { side, reason };
  }

  breakOff(side: Side, reason: string): void {
    this.state = mustStep(COMMITMENT_STEPS, this.state, 'broken');
    this.ended = { side, reason };
  }

  /** What the calendar asks: nothing when it was done, however late. The steps that were taken. */
  follow(today: string): CommitmentState[] {
    const steps: CommitmentState[] = [];
    if (this.state === 'signed' && today >= this.terms.startsOn) steps.push((this.state = 'running'));
    if (this.state === 'running' && today > this.terms.endsOn) {
      this.state = 'completed';
      this.ended = { side: null, reason: null };
      steps.push(this.state);
    }
    return steps;
  }

  /** Before the season begins one may call already, for days within it. */
  mustTakeCall(wanted: Called, today: string): void {
    if (this.state !== 'signed' && this.state !== 'running') throw sourcingRefusals.because('not-running');
    mustBeWithin(this.terms, this.kept.calls, wanted, today);
  }

  private mustBeCurrent(version: number): void {
    if (version !== this.kept.current.version) throw sourcingRefusals.because('version-changed');
  }
}
