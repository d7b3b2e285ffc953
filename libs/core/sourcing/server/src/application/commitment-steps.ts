import { Injectable } from '@nestjs/common';
import { commitmentMoved, followCommitmentJob } from '@maillon/core/sourcing/contract';
import { addDays, localInstant } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import type { Commitment, CommitmentState, Side } from '../domain/commitment';
import type { Viewer } from '../domain/viewer';
import { Commitments, type CommitmentRow } from '../persistence/commitments';
import { momentOf } from './viewer';

/** Steps of commitments: written down, told, and those of the calendar done by whoever comes first. */
@Injectable()
export class CommitmentSteps {
  constructor(private readonly commitments: Commitments) {}

  /** The commitment, locked and as the calendar has it. Refusal: platform.not-found. */
  async current(
    work: Work,
    viewer: Viewer,
    id: string,
  ): Promise<{ readonly row: CommitmentRow; readonly commitment: Commitment }> {
    const found = await this.commitments.forChange(work, viewer, id);
    await this.follow(work, found.commitment);
    return found;
  }

  async follow(work: Work, commitment: Commitment): Promise<void> {
    const before = commitment.state;
    const steps = commitment.follow(momentOf(work).today);
    if (steps.length === 0) return;
    await this.commitments.saveState(work, commitment);
    work.changed({ state: before }, { state: commitment.state });
    for (const step of steps) this.tell(work, commitment, step, null);
  }

  /** A step that somebody took. */
  async taken(work: Work, commitment: Commitment, before: CommitmentState | null, side: Side): Promise<void> {
    const { kept, state } = commitment;
    await this.commitments.saveState(work, commitment);
    work.about(kept.id, kept.buyerId, kept.producerId);
    work.changed(before && { state: before }, { state });
    this.tell(work, commitment, state, side);
  }

  /** When its season begins and when it is over. */
  remember(work: Work, { id: commitmentId, terms }: Commitment): void {
    const { timeZone } = work.territory;
    for (const day of [terms.startsOn, addDays(terms.endsOn, 1)])
      work.enqueue(followCommitmentJob, { commitmentId }, { notBefore: localInstant(day, '00:05', timeZone) });
  }

  tell(
    work: Work,
    { id: commitmentId, kept }: Commitment,
    step: CommitmentState,
    side: Side | null,
    version = kept.current.version,
  ): void {
    work.emit(commitmentMoved, { commitmentId, step, side, version });
  }
}
