import { computed, type Signal } from '@angular/core';
import { ask, injectUrlState, type Answer } from '@maillon/platform/web';
import { OpenSessionsDocument, type OpenSessionsQuery } from './sessions.generated';

export type OpenSession = OpenSessionsQuery['sessions']['nodes'][number];

export interface OpenSessions {
  readonly answer: Answer<OpenSessionsQuery>;
  /** Soonest cut-off first. */
  readonly all: Signal<readonly OpenSession[]>;
  /** The one named in the address, else the soonest. */
  readonly current: Signal<OpenSession | undefined>;
  choose(session: OpenSession): void;
}

/** The sales sessions in which one can order now. Call it where a component is built. */
export function injectOpenSessions(): OpenSessions {
  const url = injectUrlState();
  const named = url.text('session');
  const answer = ask(OpenSessionsDocument, () => ({}));
  const all = computed(() => {
    const sessions = answer.value()?.sessions.nodes ?? [];
    return sessions.toSorted((a, b) => a.cutOffAt.localeCompare(b.cutOffAt));
  });
  return {
    answer,
    all,
    current: computed(() => all().find((session) => session.id === named()) ?? all()[0]),
    choose: (session) => url.set({ session: session.id }),
  };
}
