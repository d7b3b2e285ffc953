import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { OneTapDoor, OneTapLinks, RequestCalls, UseCases, type OneTapAddress } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerSubstitutionByLink } from '../application/answer-substitution-by-link.use-case';
import { OpenProposalByLink, PROPOSAL_LINK, type ProposalByLink } from '../application/proposal-by-link.query';
import { pageOfProposal } from './proposal-page';
import { LinkedQuestion } from './linked-question';

/** A kitchen answers a proposal without signing in. */
@Controller('/api/un-geste/remplacement')
export class ProposalLinkController {
  private readonly question: LinkedQuestion<ProposalByLink, { keyHash: string; take: boolean }>;

  constructor(
    calls: RequestCalls,
    links: OneTapLinks,
    useCases: UseCases,
    asked: OpenProposalByLink,
    answer: AnswerSubstitutionByLink,
  ) {
    this.question = new LinkedQuestion(new OneTapDoor(calls, links, [PROPOSAL_LINK]), useCases, {
      ...{ link: PROPOSAL_LINK, asked, page: pageOfProposal, answer },
      input: (keyHash, take) => ({ keyHash, take }),
    });
  }

  @Get(':territory/:key')
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: OneTapAddress) {
    return this.question.show(request, reply, at);
  }

  @Post(':territory/:key')
  take(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param() at: OneTapAddress,
    @Body() form: Readonly<Record<string, unknown>> | undefined,
  ) {
    return this.question.take(request, reply, at, form);
  }
}
