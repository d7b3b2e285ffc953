import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagesAhead } from './pages-ahead';

const PORTALS = ['portal', 'admin'];
const YEAR = 365 * 24 * 3_600;

/** The background map's tiles, letters and signs come from where its style is. */
function policyFor(mapStyle: string | undefined): string {
  const map = mapStyle ? ` ${new URL(mapStyle).origin}` : '';
  return [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "script-src 'self'",
    `connect-src 'self'${map}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
  ].join('; ');
}

/** Serves the built portals: files with a hash in their name for a year, pages anew each time. */
export async function mountPortals(
  fastify: FastifyInstance,
  dir: string | undefined,
  mapStyle?: string,
): Promise<void> {
  if (!dir) return;
  const policy = policyFor(mapStyle);
  const built = PORTALS.filter((name) => existsSync(join(dir, name, 'browser', 'index.html')));
  for (const [index, name] of built.entries())
    await mountPortal(fastify, name, join(dir, name, 'browser'), policy, index === 0);
  fastify.get('/', (_request, reply) => reply.redirect(`/${built[0] ?? 'portal'}/`));
}

async function mountPortal(
  fastify: FastifyInstance,
  name: string,
  root: string,
  policy: string,
  decorateReply: boolean,
): Promise<void> {
  await fastify.register(
    fastifyStatic as never,
    {
      root,
      prefix: `/${name}/`,
      decorateReply,
      wildcard: false,
      preCompressed: true,
      setHeaders: (reply: { setHeader?: unknown }, path: string) => headersFor(reply as never, path, policy),
    } as never,
  );
  const ahead = pagesAhead(name, root);
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    const links = ahead((request.params as { '*': string })['*']);
    if (links) void reply.header('link', links);
    return reply.sendFile('index.html', root, { maxAge: 0, cacheControl: true });
  };
  fastify.get(`/${name}`, (_request, reply) => reply.redirect(`/${name}/`));
  fastify.get(`/${name}/*`, page as never);
}

function headersFor(
  reply: { header?(name: string, value: string): void; setHeader?(name: string, value: string): void },
  path: string,
  policy: string,
): void {
  const set = (header: string, value: string) =>
    reply.setHeader ? reply.setHeader(header, value) : reply.header?.(header, value);
  // The worker and its plan are files without a hash too: an old one would keep an old release alive.
  const hashed = /-[A-Z0-9]{8}\.(js|css|woff2|svg)(\.br|\.gz)?$/i.test(path);
  set('cache-control', hashed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
  set('x-content-type-options', 'nosniff');
  set('referrer-policy', 'same-origin');
  if (path.endsWith('.html')) set('content-security-policy', policy);
}
