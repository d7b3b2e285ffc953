import { computed, inject, type Signal } from '@angular/core';
import { Session, ask, injectUrlState, type Answer } from '@maillon/platform/web';
import { OpenSessionsDocument, type OpenSessionsQuery } from './sessions.generated';

export type OpenSession = OpenSessionsQuery['sessions']['nodes'][number];

export interface OpenSessions {
  readonly answer: Answer<OpenSessionsQuery>;
  /** Whether it is known which are open: a copy from yesterday says nothing of tonight. */
  readonly known: Signal<boolean>;
  /** Soonest cut-off first. */
  readonly all: Signal<readonly OpenSession[]>;
  /** The one named in the address, else the soonest. */
  readonly current: Signal<OpenSession | undefined>;
  /** The one that opens next. */
  readonly next: Signal<OpenSession | undefined>;
  choose(session: OpenSession): void;
}

/** The sales sessions in which one can order now: a cut-off that has passed closes the door before the job does. Call it where a component is built. */
export function injectOpenSessions(): OpenSessions {
  const url = injectUrlState();
  const named = url.text('session');
  const answer = ask(OpenSessionsDocument, () => ({}), { keep: 'orders.sessions' });
  const clock = inject(Session);
  const known = computed(() => answer.value()?.sessions.nodes ?? []);
  const all = computed(() => {
    const now = clock.now().toISOString();
    const sessions = known().filter((session) => session.state === 'open' && session.cutOffAt > now);
    return sessions.toSorted(bySoonest);
  });
  return {
    answer,
    known: computed(() => answer.value() !== undefined && !(answer.loading() && answer.seenAt() !== null)),
    all,
    next: computed(() => {
      const planned = known().filter((session) => session.state === 'planned');
      return planned.toSorted((a, b) => a.opensAt.localeCompare(b.opensAt))[0];
    }),
    current: computed(() => all().find((session) => session.id === named()) ?? all()[0]),
    choose: (session) => url.set({ session: session.id }),
  };
}

/** Of two that close together, the one whose prices are known. */
function bySoonest(a: OpenSession, b: OpenSession): number {
  return a.cutOffAt.localeCompare(b.cutOffAt) || Number(a.pricesDueAt !== null) - Number(b.pricesDueAt !== null);
}
