import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Files are not JSON, and their sender may claim any type: the body reaches its route as it comes in. */
export function takeFilesAsStreams(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    ['application/octet-stream', 'application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
    (_request, payload, done) => done(null, payload),
  );
}

/** How long the sender says that the body is; null when it comes in pieces. */
export function announcedLength({ headers }: Pick<FastifyRequest, 'headers'>): number | null {
  const length = headers['content-length'];
  return length === undefined ? null : Number(length);
}
