import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Below this a journey is not shorter for having fewer bytes. */
const WORTH = 1_400;
// A page of offers takes a tenth of a millisecond so; in a thread beside, asking for it would cost more than doing it.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_LGWIN]: 16 } };
const WAYS = {
  br: (text: string) => brotliCompressSync(text, BROTLI),
  gzip: (text: string) => gzipSync(text, { level: 1 }),
};
const READS = { br: reads('br'), gzip: reads('gzip') };

/**
 * Sends the answers of GraphQL compressed to whoever reads that: a page of offers is a fifth of its bytes. Call it before
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
  const ways = (accepted ?? '').toLowerCase().split(',');
  return (['br', 'gzip'] as const).find((way) => ways.some((one) => READS[way].test(one)));
}

function reads(way: string): RegExp {
  return new RegExp(`^\\s*${way}\\s*(;\\s*q=(1|0\\.0*[1-9]).*)?$`);
}
