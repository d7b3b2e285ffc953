import { computed, type Signal } from '@angular/core';
import { ask } from '@maillon/platform/web';
import { SessionFulfilmentDocument, type SessionFulfilmentQuery } from './sessions.generated';

/** Ways to receive an order of a session, with what each costs. */
export type Ways = SessionFulfilmentQuery['fulfilmentOptions'];

/** Of the session that is looked at; undefined while they are not known. Call it where a component is built. */
export function injectWays(sessionId: () => string | undefined): Signal<Ways | undefined> {
  const question = () => {
    const id = sessionId();
    return id ? { sessionId: id } : undefined;
  };
  const answer = ask(SessionFulfilmentDocument, question, { keep: 'orders.fulfilment' });
  return computed(() => answer.value()?.fulfilmentOptions);
}
