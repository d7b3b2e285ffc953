import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { OneTapDoor, OneTapLinks, RequestCalls, UseCases, type OneTapAddress } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerAmendmentByLink } from '../application/answer-amendment-by-link.use-case';
import { OpenAmendmentByLink, AMENDMENT_LINK, type AmendmentByLink } from '../application/amendment-by-link.query';
import { pageOfAmendment } from './amendment-page';
import { LinkedQuestion } from './linked-question';

/** A producer answers without signing in what a buyer asks to change. */
@Controller('/api/un-geste/changement')
export class AmendmentLinkController {
  private readonly question: LinkedQuestion<AmendmentByLink, { keyHash: string; accept: boolean }>;

  constructor(
    calls: RequestCalls,
    links: OneTapLinks,
    useCases: UseCases,
    asked: OpenAmendmentByLink,
    answer: AnswerAmendmentByLink,
  ) {
    this.question = new LinkedQuestion(new OneTapDoor(calls, links, [AMENDMENT_LINK]), useCases, {
      ...{ link: AMENDMENT_LINK, asked, page: pageOfAmendment, answer },
      input: (keyHash, accept) => ({ keyHash, accept }),
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
