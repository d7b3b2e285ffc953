import type { FastifyRequest } from 'fastify';
import { localeOf } from '../http/locale-of';
import { sessionToken } from '../identity/session-token';
import { DemoClock, type Clock } from '../use-cases/clock';
import type { Call } from '../use-cases/context';
import { agentFamily, networkOf } from '../use-cases/origin';
import type { UseCases } from '../use-cases/use-cases';
import { Loaders } from './loaders';
import type { Readings } from './readings';

/** What every resolver receives. */
export interface GraphContext {
  /** The address that the server saw, to count how often it knocks. */
  readonly address: string;
  readonly call: Call;
  readonly useCases: UseCases;
  readonly readings: Readings;
  readonly loaders: Loaders;
}

export interface CallSettings {
  readonly secret: string;
  readonly clock: Clock;
}

export function callOfRequest(request: FastifyRequest, { secret, clock }: CallSettings): Call {
  const membership = request.headers['x-maillon-membership'];
  return {
    credentials: {
      kind: 'session',
      token: sessionToken(request.headers.cookie, secret),
      membershipId: typeof membership === 'string' ? membership : null,
    },
    locale: localeOf(request.headers['accept-language']),
    at: instantOf(request, clock),
    requestId: request.id,
    from: { ip: networkOf(request.ip), agent: agentFamily(request.headers['user-agent']) },
  };
}

/** Only a demonstration lets the client say what time it is. */
function instantOf(request: FastifyRequest, clock: Clock): Date {
  const named = request.headers['x-maillon-at'];
  if (!(clock instanceof DemoClock) || typeof named !== 'string') return clock.now();
  const instant = new Date(named);
  if (Number.isNaN(instant.getTime())) return clock.now();
  clock.hear(instant);
  return instant;
}
