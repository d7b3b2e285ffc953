import { Injectable } from '@nestjs/common';
import { endProposalJob, type SubstitutionProposal } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { afterAnswer } from '../domain/proposal';
import { Proposals, type HeldProposal } from '../persistence/proposals';
import { EndAProposal } from './end-a-proposal';
import { ProposalViews } from './proposal-views';

const input = z.object({ proposalId: z.uuid(), take: z.boolean() });
type Input = z.infer<typeof input>;

/** One tap: the buyer takes what is proposed, or not. */
@Injectable()
export class AnswerSubstitution implements UseCase<Input, SubstitutionProposal> {
  readonly name = 'orders.answer-substitution';
  readonly permission = 'orders.change-order';
  readonly input = input;

  constructor(
    private readonly proposals: Proposals,
    private readonly ending: EndAProposal,
    private readonly views: ProposalViews,
  ) {}

  async execute(work: Work, { proposalId, take }: Input): Promise<SubstitutionProposal> {
    const proposal = await this.proposals.held(work, proposalId);
    work.allow(this.permission, 'Order', { buyerId: proposal.buyerId });
    const state = afterAnswer(proposal, take, work.at);
    if (state) {
      await this.ending.as(work, proposal, state, speakerOf(work, proposal));
      work.unschedule(endProposalJob, { proposalId });
    }
    return (await this.views.one(work, proposalId))!;
  }
}

function speakerOf({ actor }: Work, { buyerId }: HeldProposal): 'buyer' | 'manager' {
  return actor.kind === 'person' && actor.organisationId === buyerId ? 'buyer' : 'manager';
}
