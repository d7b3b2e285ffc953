import { Injectable } from '@nestjs/common';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { afterDeadline } from '../domain/proposal';
import { Proposals } from '../persistence/proposals';
import { EndAProposal } from './end-a-proposal';

const input = z.object({ proposalId: z.uuid() });
type Input = z.infer<typeof input>;

/** Nobody answered in time: what was stated beforehand happens. Done twice, done once; before its hour nothing happens. */
@Injectable()
export class EndProposal implements UseCase<Input, void> {
  readonly name = 'orders.end-proposal';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly proposals: Proposals,
    private readonly ending: EndAProposal,
  ) {}

  async execute(work: Work, { proposalId }: Input): Promise<void> {
    const proposal = await this.proposals.held(work, proposalId);
    const state = afterDeadline(proposal, work.at);
    if (state) await this.ending.silently(work, proposal, state);
  }
}
