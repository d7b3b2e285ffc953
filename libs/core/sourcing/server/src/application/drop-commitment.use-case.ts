import { Injectable } from '@nestjs/common';
import type { Commitment as CommitmentView } from '@maillon/core/sourcing/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { CommitmentSteps } from './commitment-steps';
import { CommitmentViews } from './commitment-views';
import { actingSide } from './viewer';

const input = z.object({ id: z.uuid(), reason: z.string().trim().min(2).max(500) });
type Input = z.infer<typeof input>;

/** What was never signed is given up. */
@Injectable()
export class DropCommitment implements UseCase<Input, CommitmentView> {
  readonly name = 'sourcing.drop-commitment';
  readonly permission = 'sourcing.commit';
  readonly input = input;

  constructor(
    private readonly steps: CommitmentSteps,
    private readonly views: CommitmentViews,
  ) {}

  async execute(work: Work, { id, reason }: Input): Promise<CommitmentView> {
    const { side, organisationId } = actingSide(work);
    const { commitment } = await this.steps.current(work, { side, organisationId }, id);
    const before = commitment.state;
    commitment.drop(side, reason);
    await this.steps.taken(work, commitment, before, side);
    return this.views.one(work, id);
  }
}
