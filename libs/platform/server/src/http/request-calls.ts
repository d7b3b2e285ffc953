import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callOfRequest, type CallSettings } from '../graphql/request-context';
import type { Call } from '../use-cases/context';

/** Who stands behind a request that does not come through GraphQL: the same cookie, membership, language and clock. */
export class RequestCalls {
  constructor(private readonly settings: CallSettings) {}

  of(request: FastifyRequest): Call {
    return callOfRequest(request, this.settings);
  }

  /** The door's own present, for what it says unasked. */
  now(): Date {
    return this.settings.clock.now();
  }

  /** For what a browser fetches by an address alone, as a picture does: `?membership=` stands in for the header. */
  ofAddress(request: FastifyRequest): Call {
    const named = (request.query as Readonly<Record<string, unknown>>)['membership'];
    const call = this.of(request);
    if (call.credentials.kind !== 'session' || call.credentials.membershipId || typeof named !== 'string') return call;
    return { ...call, credentials: { ...call.credentials, membershipId: named } };
  }
}

@Global()
@Module({})
export class RequestCallsModule {
  static of(settings: CallSettings): DynamicModule {
    return {
      module: RequestCallsModule,
      providers: [{ provide: RequestCalls, useValue: new RequestCalls(settings) }],
      exports: [RequestCalls],
    };
  }
}
