import { Controller, Get, Query, Req, Res, UseFilters } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RefusalFilter } from '../http/refusal.filter';
import { RequestCalls } from '../http/request-calls';
import { LiveHub, mayListen } from '../live/live-hub';
import { LiveTab } from '../live/live-tab';
import { UseCases } from '../use-cases/use-cases';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};

/**
 * What changes while a screen is open, as server-sent events: `hello` (all is heard from here on), `news` (`facts` by
 * kind, and kinds to read `again`), `stale` (something was missed: read again), `over` (this listener may not any more).
 * An event source cannot name its membership by a header: `?membership=` does. `?after=`, or Last-Event-ID, goes on from
 * where it was cut off. Refusals: platform.signed-out, platform.no-membership, platform.second-factor-needed,
 * platform.too-many-tabs, platform.live-away.
 */
@Controller('/api/live')
@UseFilters(RefusalFilter)
export class LiveController {
  constructor(
    private readonly calls: RequestCalls,
    private readonly useCases: UseCases,
    private readonly hub: LiveHub,
  ) {}

  @Get()
  async follow(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('after') after?: string,
  ): Promise<void> {
    const call = this.calls.ofAddress(request);
    const known = await this.useCases.whoIs(call);
    const { person_id: personId, membership_id: membershipId, territory_id: territoryId } = known.entry;
    if (!personId) throw platformRefusals.because('signed-out');
    if (!membershipId || !territoryId) throw platformRefusals.because('no-membership');
    if (!mayListen(known)) throw platformRefusals.because('second-factor-needed');
    await this.hub.admit(personId);
    reply.hijack();
    reply.raw.writeHead(200, HEADERS);
    const tab = new LiveTab({ call, personId, membershipId, territoryId }, known.ability, reply.raw);
    request.raw.on('close', () => this.hub.leave(tab));
    reply.raw.on('close', () => this.hub.leave(tab));
    // A page that was left while its person was looked up has closed already, and says so no more.
    if (tab.isOpen) this.hub.join(tab, positionIn(after ?? request.headers['last-event-id']));
  }
}

function positionIn(named: string | string[] | undefined): string | null {
  return typeof named === 'string' && /^\d{1,20}$/.test(named) ? named : null;
}
