import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { OneTapDoor, OneTapLinks, RequestCalls, UseCases, type OneTapAddress } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerOverweightByLink } from '../application/answer-overweight-by-link.use-case';
import { OpenOverweightByLink, WEIGHT_LINK } from '../application/overweight-by-link.query';
import { pageOfOverweight } from './overweight-page';
import { yesOrNo } from './yes-or-no';

/** A kitchen says without signing in whether it pays for the real weight. */
@Controller('/api/un-geste/poids')
export class OverweightLinkController {
  private readonly door: OneTapDoor;

  constructor(
    calls: RequestCalls,
    links: OneTapLinks,
    private readonly useCases: UseCases,
    private readonly asked: OpenOverweightByLink,
    private readonly answer: AnswerOverweightByLink,
  ) {
    this.door = new OneTapDoor(calls, links, [WEIGHT_LINK]);
  }

  @Get(':territory/:key')
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: OneTapAddress) {
    return this.door.page(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, WEIGHT_LINK, at);
      return pageOfOverweight(await this.useCases.read(this.asked, call, { keyHash }), call.locale);
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
      const { call, keyHash } = this.door.opened(request, WEIGHT_LINK, at);
      await this.useCases.run(this.answer, call, { keyHash, accept: yesOrNo(form) });
    });
  }
}
