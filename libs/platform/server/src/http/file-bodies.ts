import type { FastifyInstance } from 'fastify';

/** Files are not JSON, and their sender may claim any type: the body reaches its route as it comes in. */
export function takeFilesAsStreams(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    ['application/octet-stream', 'application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
    (_request, payload, done) => done(null, payload),
  );
}
