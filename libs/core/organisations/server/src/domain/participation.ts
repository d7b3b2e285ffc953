import { organisationsRefusals, type ParticipationState } from '@maillon/core/organisations/contract';

const WAYS: Readonly<Record<ParticipationState, readonly ParticipationState[]>> = {
  draft: ['submitted'],
  submitted: ['in-review'],
  'in-review': ['approved', 'changes-asked', 'refused'],
  'changes-asked': ['submitted'],
  refused: [],
  approved: ['suspended', 'left'],
  suspended: ['approved', 'left'],
  // Back only by asking again and being approved: see readmit.
  left: [],
};

/** What somebody is told no by; they read why. */
const WITH_REASON: readonly ParticipationState[] = ['changes-asked', 'refused', 'suspended'];

export interface Step {
  readonly from: ParticipationState;
  readonly to: ParticipationState;
  readonly reason: string | null;
}

/** From the first draft to the departure: the one way through. */
export class Participation {
  private readonly taken: Step[] = [];

  constructor(private current: ParticipationState) {}

  get state(): ParticipationState {
    return this.current;
  }

  /** Steps taken since it was loaded, in their order. */
  get steps(): readonly Step[] {
    return this.taken;
  }

  /** False too where it is already. */
  canGo(to: ParticipationState): boolean {
    return WAYS[this.current].includes(to);
  }

  submit(): void {
    this.go('submitted');
  }

  /** Whoever decides has looked: a submitted application passes through its review. Nothing else is decided about. */
  decide(to: 'approved' | 'changes-asked' | 'refused', reason: string | null): void {
    this.review();
    this.go(to, reason);
  }

  review(): void {
    if (this.current !== 'in-review') this.go('in-review');
  }

  suspend(reason: string): void {
    if (this.current !== 'suspended') this.go('suspended', reason);
  }

  /** Only out of a suspension: approving an application is a decision of its own. */
  reinstate(): void {
    if (this.current === 'approved') return;
    if (this.current !== 'suspended') throw organisationsRefusals.because('state-passed');
    this.go('approved');
  }

  /** Somebody who had left asked again, and was approved. */
  readmit(): void {
    if (this.current === 'left') this.take('approved', null);
  }

  leave(reason: string | null): void {
    if (this.current !== 'left') this.go('left', reason);
  }

  private go(to: ParticipationState, reason: string | null = null): void {
    if (!this.canGo(to)) throw organisationsRefusals.because('state-passed');
    const said = reason?.trim() || null;
    if (WITH_REASON.includes(to) && !said) throw organisationsRefusals.because('reason-missing');
    this.take(to, said);
  }

  private take(to: ParticipationState, reason: string | null): void {
    this.taken.push({ from: this.current, to, reason });
    this.current = to;
  }
}
