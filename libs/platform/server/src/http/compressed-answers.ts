import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Below this a journey is not shorter for having fewer bytes. */
const WORTH = 1_400;
// What a slow line gains by more would be lost in waiting for it.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const WAYS = {
  br: (text: string) => promisify(brotliCompress)(text, BROTLI),
  gzip: (text: string) => promisify(gzip)(text, { level: 4 }),
};

/**
 * Sends the answers of GraphQL compressed to whoever reads that: a page of offers is a sixth of its bytes. Call it before
 * the routes are there.
 */
export function compressAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < WORTH || !isAnswer(request, reply)) return payload;
    const way = wayFor(request.headers['accept-encoding']);
    if (!way) return payload;
    reply.header('content-encoding', way).header('vary', 'accept-encoding').removeHeader('content-length');
    return WAYS[way](payload);
  });
}

function isAnswer(request: FastifyRequest, reply: FastifyReply): boolean {
  return request.method === 'POST' && request.routeOptions.url === '/graphql' && !reply.hasHeader('content-encoding');
}

/** `identity` is always understood; one that is refused by `;q=0` is not used. */
export function wayFor(accepted: string | undefined): keyof typeof WAYS | undefined {
  const ways = (accepted ?? '').split(',').map((one) => one.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((way) =>
    ways.some((one) => new RegExp(`^${way}(;q=(1|0\\.0*[1-9]).*)?$`).test(one)),
  );
}
