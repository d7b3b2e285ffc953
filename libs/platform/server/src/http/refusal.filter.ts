import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Refusal, type RefusalKind } from '@maillon/platform/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from './locale-of';

const STATUS: Readonly<Record<RefusalKind, number>> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  REFUSED: 409,
  TOO_COMPLEX: 413,
  TOO_MANY: 429,
};

/** A refusal as a route says it: the same words as in GraphQL, with a status. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  async catch(refusal: Refusal, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const locale = localeOf(http.getRequest<FastifyRequest>().headers['accept-language']);
    await http
      .getResponse<FastifyReply>()
      .code(STATUS[refusal.kind])
      .header('cache-control', 'no-store')
      .send({ message: refusal.say(locale), code: refusal.kind, refusal: refusal.code });
  }
}
