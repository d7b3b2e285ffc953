import { Refusal, platformRefusals } from '@maillon/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestCalls } from '../http/request-calls';
import type { Call } from '../use-cases/context';
import type { OneTapKind, OneTapLinks } from './one-tap-links';
import { pageOfClosedLink, pageOfRefusal } from './one-tap-page';

/** As the address of such a page names it. */
export interface OneTapAddress {
  readonly territory: string;
  readonly key: string;
}

export interface OneTapOpened {
  readonly call: Call;
  readonly keyHash: string;
}

const TERRITORY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Pages that work without login, without script and on a slow line. Whoever opens one changes nothing; only its buttons do. */
export class OneTapDoor {
  constructor(
    private readonly calls: RequestCalls,
    private readonly links: OneTapLinks,
    kinds: readonly OneTapKind[],
  ) {
    links.knows(kinds);
  }

  /** A key that we did not sign for that territory and purpose never reaches the database. */
  opened(request: FastifyRequest, kind: OneTapKind, { territory, key }: OneTapAddress): OneTapOpened {
    const keyHash = TERRITORY.test(territory) ? this.links.recognise(kind, territory, key) : null;
    if (!keyHash) throw platformRefusals.because('link-unknown');
    const credentials = { kind: 'message', territoryId: territory, membershipId: null } as const;
    return { call: { ...this.calls.of(request), credentials }, keyHash };
  }

  /** Afterwards the page is opened again: to load it anew sends nothing twice. */
  act(request: FastifyRequest, reply: FastifyReply, take: () => Promise<unknown>): Promise<void> {
    return this.page(request, reply, async () => {
      await take();
      return null;
    });
  }

  async page(request: FastifyRequest, reply: FastifyReply, make: () => Promise<string | null>): Promise<void> {
    void reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex')
      .header('content-type', 'text/html; charset=utf-8');
    const address = request.url.split('?')[0]!;
    try {
      const page = await make();
      if (page === null) void reply.code(303).header('location', `${address}?vu=1`);
      await reply.send(page ?? '');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const status = error.code === platformRefusals.code('link-unknown') ? 404 : 409;
      const { locale } = this.calls.of(request);
      const isClosed = status === 404 || request.method === 'GET';
      const page = isClosed ? pageOfClosedLink(error, locale) : pageOfRefusal(error, locale, address);
      await reply.code(status).send(page);
    }
  }
}
