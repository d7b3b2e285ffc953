import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Auth } from '../identity/auth';
import { sayingNothingOfAddresses } from '../identity/confirmed-address';

/** Sign-in, sign-out and sign-up at /api/auth/*. */
export function mountAuth(fastify: FastifyInstance, auth: Auth): void {
  fastify.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: (request, reply) => handle(auth, request, reply),
  });
}

async function handle(auth: Auth, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const response = await auth.handler(requestOf(request));
  const { status, text } = sayingNothingOfAddresses({ status: response.status, text: await response.text() });
  reply.code(status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length) reply.header('set-cookie', cookies);
  return reply.send(text);
}

function requestOf(request: FastifyRequest): Request {
  const url = new URL(request.url, `${request.protocol}://${request.headers.host ?? 'localhost'}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  headers.delete('content-length');
  // The sign-in library counts tries by address; ours is the one the server saw, not one the client claims.
  headers.set('x-maillon-ip', request.ip);
  const body = request.method === 'GET' ? null : JSON.stringify(request.body ?? {});
  return new Request(url, { method: request.method, headers, body });
}
