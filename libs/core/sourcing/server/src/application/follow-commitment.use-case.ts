import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { CommitmentSteps } from './commitment-steps';
import { viewerOf } from './viewer';

const input = z.object({ commitmentId: z.uuid() });
type Input = z.infer<typeof input>;

/** The job's one step: early, late or twice, it does what is left to do. */
@Injectable()
export class FollowCommitment implements UseCase<Input, { readonly state: string }> {
  readonly name = 'sourcing.follow-commitment';
  readonly permission = 'sourcing.read';
  readonly input = input;

  constructor(private readonly steps: CommitmentSteps) {}

  async execute(work: Work, { commitmentId }: Input) {
    const { commitment } = await this.steps.current(work, viewerOf(work), commitmentId);
    return { state: commitment.state };
  }
}
