import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { OneTapDoor, OneTapLinks, RequestCalls, UseCases, type OneTapAddress } from '@maillon/platform/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswerAmendmentByLink } from '../application/answer-amendment-by-link.use-case';
import { OpenAmendmentByLink, AMENDMENT_LINK } from '../application/amendment-by-link.query';
import { pageOfAmendment } from './amendment-page';
import { yesOrNo } from './yes-or-no';

/** A producer answers without signing in what a buyer asks to change. */
@Controller('/api/un-geste/changement')
export class AmendmentLinkController {
  private readonly door: OneTapDoor;

  constructor(
    calls: RequestCalls,
    links: OneTapLinks,
    private readonly useCases: UseCases,
    private readonly asked: OpenAmendmentByLink,
    private readonly answer: AnswerAmendmentByLink,
  ) {
    this.door = new OneTapDoor(calls, links, [AMENDMENT_LINK]);
  }

  @Get(':territory/:key')
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param() at: OneTapAddress) {
    return this.door.page(request, reply, async () => {
      const { call, keyHash } = this.door.opened(request, AMENDMENT_LINK, at);
      return pageOfAmendment(await this.useCases.read(this.asked, call, { keyHash }), call.locale);
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
      const { call, keyHash } = this.door.opened(request, AMENDMENT_LINK, at);
      await this.useCases.run(this.answer, call, { keyHash, accept: yesOrNo(form) });
    });
  }
}
