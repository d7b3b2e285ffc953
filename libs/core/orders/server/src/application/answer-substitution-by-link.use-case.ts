import { Injectable } from '@nestjs/common';
import { endProposalJob } from '@maillon/core/orders/contract';
import { linkKey, stillOpen, type UseCase, type Work } from '@maillon/platform/server';
import { z } from 'zod';
import { afterAnswer } from '../domain/proposal';
import { ProposalLinks } from '../persistence/proposal-links';
import { Proposals } from '../persistence/proposals';
import { EndAProposal } from './end-a-proposal';

const input = z.object({ keyHash: linkKey, take: z.boolean() });
type Input = z.infer<typeof input>;

/** Whoever holds the link answers for the buyer; the trace says that nobody had signed in. */
@Injectable()
export class AnswerSubstitutionByLink implements UseCase<Input, void> {
  readonly name = 'orders.answer-substitution-by-link';
  readonly permission = null;
  readonly input = input;

  constructor(
    private readonly links: ProposalLinks,
    private readonly proposals: Proposals,
    private readonly ending: EndAProposal,
  ) {}

  /** Refusals: platform.link-unknown, platform.link-expired, orders.proposal-over, orders.substitute-prepared, and those of taking it. */
  async execute(work: Work, { keyHash, take }: Input): Promise<void> {
    const { id: proposalId, buyerId } = stillOpen(await this.links.byKey(work, keyHash), work.at);
    const proposal = await this.proposals.held(work, proposalId);
    work.about(proposalId, buyerId);
    const state = afterAnswer(proposal, take, work.at);
    if (!state) return;
    await this.ending.as(work, proposal, state, 'buyer');
    work.unschedule(endProposalJob, { proposalId });
  }
}
