import { Injectable } from '@nestjs/common';
import type { Commitment as CommitmentView } from '@maillon/core/sourcing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Commitments } from '../persistence/commitments';
import { CommitmentSteps } from './commitment-steps';
import { CommitmentViews } from './commitment-views';
import { actingSide, momentOf } from './viewer';

const input = z.object({
  id: z.uuid(),
  version: z.number().int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().trim().min(2).max(120),
});
type Input = z.infer<typeof input>;

/** One side's word on what it has read; with the other's, it holds. Signed twice, signed once. */
@Injectable()
export class SignCommitment implements UseCase<Input, CommitmentView> {
  readonly name = 'sourcing.sign-commitment';
  readonly permission = 'sourcing.commit';
  readonly input = input;

  constructor(
    private readonly commitments: Commitments,
    private readonly steps: CommitmentSteps,
    private readonly views: CommitmentViews,
  ) {}

  async execute(work: Work, { id, version, hash, name }: Input): Promise<CommitmentView> {
    const { side, organisationId } = actingSide(work);
    const { commitment } = await this.commitments.forChange(work, { side, organisationId }, id);
    const before = commitment.state;
    if (!commitment.sign(side, version, hash, momentOf(work).today)) return this.views.one(work, id);
    const personId = work.actor.kind === 'person' ? work.actor.personId : null;
    await this.commitments.sign(work, id, { version, side, name, hash, personId });
    work.about(commitment.kept.buyerId, commitment.kept.producerId);
    work.changed({ state: before, signed: null }, { state: commitment.state, signed: side });
    if (commitment.state === 'signed') {
      await this.commitments.saveState(work, commitment);
      this.steps.remember(work, commitment);
      this.steps.tell(work, commitment, 'signed', side);
      await this.steps.follow(work, commitment);
    }
    return this.views.one(work, id);
  }
}
