import type { Delivery } from '../outbox/message';
import type { Call } from '../use-cases/context';

/** The same person, territory, language and instant as those of the use case that left the message. */
export function callOf(delivery: Delivery): Call {
  return {
    credentials: { kind: 'message', territoryId: delivery.territoryId, membershipId: delivery.membershipId },
    at: new Date(delivery.at),
    locale: delivery.locale,
    requestId: delivery.requestId,
  };
}
