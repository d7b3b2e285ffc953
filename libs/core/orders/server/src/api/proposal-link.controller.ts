import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { OneTapDoor, OneTapLinks, RequestCalls, UseCases, type OneTapAddress } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerSubstitutionByLink } from '../application/answer-substitution-by-link.use-case';
import { OpenProposalByLink, PROPOSAL_LINK } from '../application/proposal-by-link.query';
import { pageOfProposal } from './proposal-page';
import { yesOrNo } from './yes-or-no';

/** A kitchen answers a proposal without signing in. */
@Controller('/api/un-geste/remplacement')
export class ProposalLinkController {
  private readonly door: OneTapDoor;

  constructor(
    calls: RequestCalls,
    links: OneTapLinks,
    private readonly useCases: UseCases,
    private readonly proposal: OpenProposalByLink,
    private readonly answer: AnswerSubstitutionByLink,
  ) {
    this.door = new OneTapDoor(calls, links, [PROPOSAL_LINK]);
  }

  @Get(':territory/:key')
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: OneTapAddress) {
    return this.door.page(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, PROPOSAL_LINK, at);
      return pageOfProposal(await this.useCases.read(this.proposal, call, { keyHash }), call.locale);
    });
  }

  @Post(':territory/:key')
  take(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param() at: OneTapAddress,
    @Body() form: Readonly<Record<string, unknown>> | undefined,
  ) {
    return this.door.act(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, PROPOSAL_LINK, at);
      await this.useCases.run(this.answer, call, { keyHash, take: yesOrNo(form) });
    });
  }
}
