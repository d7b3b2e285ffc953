import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestCalls } from '../http/request-calls';
import { OneTapDoor } from './one-tap-door';
import { OneTapLinks } from './one-tap-links';

/** The address in a text message leads to the page whose address would not fit there. */
@Controller('/t')
export class ShortLinkController {
  private readonly door: OneTapDoor;

  constructor(
    calls: RequestCalls,
    private readonly links: OneTapLinks,
  ) {
    this.door = new OneTapDoor(calls, links, []);
  }

  @Get(':code')
  open(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('code') code: string) {
    return this.door.page(request, reply, async () => {
      const address = this.links.lengthen(code);
      if (!address) throw platformRefusals.because('link-unknown');
      void reply.code(302).header('location', address);
      return '';
    });
  }
}
