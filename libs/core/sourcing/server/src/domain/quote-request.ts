import { sourcingRefusals } from '@maillon/core/sourcing/contract';
import { awarded, type AwardedQuote, type AwardWish } from './award';
import type { KeptQuote } from './quote';
import type { RequestLine } from './request-line';
import { mustStep, type Steps } from './steps';

export type RequestState = 'draft' | 'sent' | 'closed' | 'awarded' | 'cancelled' | 'expired';

export const REQUEST_STEPS: Steps<RequestState> = {
  sent: { from: ['draft'], refused: 'not-draft' },
  closed: { from: ['sent'], refused: 'not-open' },
  awarded: { from: ['closed'], refused: 'not-closed' },
  cancelled: { from: ['draft', 'sent', 'closed'], refused: 'request-over' },
  expired: { from: ['sent', 'closed'], refused: 'request-over' },
};

export interface KeptRequest {
  readonly id: string;
  readonly number: number;
  readonly buyerId: string;
  readonly title: string;
  readonly note: string | null;
  readonly sealed: boolean;
  readonly deadline: Date;
  readonly state: RequestState;
  readonly lines: readonly RequestLine[];
}

/** A moment of the territory: the instant, and the day that it is there. */
export interface Moment {
  readonly at: Date;
  readonly today: string;
}

/** What a buyer asks of producers, from the draft to the choice. */
export class QuoteRequest {
  state: RequestState;

  constructor(readonly kept: KeptRequest) {
    this.state = kept.state;
  }

  get id(): string {
    return this.kept.id;
  }

  mustBeDraft(): void {
    if (this.state !== 'draft') throw sourcingRefusals.because('not-draft');
  }

  send({ at }: Moment, deadlineDay: string): void {
    mustStep(REQUEST_STEPS, this.state, 'sent');
    if (this.kept.deadline <= at) throw sourcingRefusals.because('deadline-past');
    const early = this.kept.lines.find(({ neededTo }) => neededTo < deadlineDay);
    if (early) throw sourcingRefusals.because('need-before-deadline', { wanted: early.wanted });
    this.state = 'sent';
  }

  /** Answers change under the lock of the request, until the deadline and not at it. */
  mustTakeAnswers({ at }: Moment): void {
    if (this.state === 'draft') throw sourcingRefusals.because('not-open');
    if (this.state !== 'sent' || at >= this.kept.deadline) throw sourcingRefusals.because('deadline-passed');
  }

  /** The time for answers ends; without any the request comes to nothing. */
  close(answers: number): void {
    const to = answers > 0 ? 'closed' : 'expired';
    mustStep(REQUEST_STEPS, this.state, 'closed');
    this.state = mustStep(REQUEST_STEPS, this.state, to);
  }

  cancel(): void {
    this.state = mustStep(REQUEST_STEPS, this.state, 'cancelled');
  }

  /** What the clock asks: nothing when it was done, however late. */
  follow({ at, today }: Moment, answers: number): void {
    if (this.state === 'sent' && at >= this.kept.deadline) this.close(answers);
    if (this.state === 'closed' && today > this.lastDay) this.state = mustStep(REQUEST_STEPS, this.state, 'expired');
  }

  award(wishes: readonly AwardWish[], quotes: readonly KeptQuote[], today: string): AwardedQuote[] {
    mustStep(REQUEST_STEPS, this.state, 'awarded');
    const chosen = awarded(this.kept.lines, quotes, wishes, today);
    this.state = 'awarded';
    return chosen;
  }

  get lastDay(): string {
    return this.kept.lines.reduce((last, { neededTo }) => (neededTo > last ? neededTo : last), '');
  }
}
