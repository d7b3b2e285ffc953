import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { OneTapDoor, OneTapLinks, RequestCalls, UseCases, type OneTapAddress } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerOverweightByLink } from '../application/answer-overweight-by-link.use-case';
import { OpenOverweightByLink, WEIGHT_LINK, type OverweightByLink } from '../application/overweight-by-link.query';
import { pageOfOverweight } from './overweight-page';
import { LinkedQuestion } from './linked-question';

/** A kitchen says without signing in whether it pays for the real weight. */
@Controller('/api/un-geste/poids')
export class OverweightLinkController {
  private readonly question: LinkedQuestion<OverweightByLink, { keyHash: string; accept: boolean }>;

  constructor(
    calls: RequestCalls,
    links: OneTapLinks,
    useCases: UseCases,
    asked: OpenOverweightByLink,
    answer: AnswerOverweightByLink,
  ) {
    this.question = new LinkedQuestion(new OneTapDoor(calls, links, [WEIGHT_LINK]), useCases, {
      ...{ link: WEIGHT_LINK, asked, page: pageOfOverweight, answer },
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
