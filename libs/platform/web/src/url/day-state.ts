import { computed, inject, type Signal } from '@angular/core';
import { dayOf } from '../format/moment';
import { Session } from '../session/session';
import { injectUrlState } from './url-state';

/** The day that a page shows, `YYYY-MM-DD`, kept in the address as `jour`; the territory's present day without it. */
export interface DayState {
  readonly day: Signal<string>;
  readonly today: Signal<string>;
  choose(day: string): void;
}

/** Call it where a component is built. */
export function injectDay(): DayState {
  const session = inject(Session);
  const url = injectUrlState();
  const asked = url.text('jour');
  const today = computed(() => dayOf(session.now(), session.timeZone()));
  return {
    day: computed(() => (isDay(asked()) ? asked() : today())),
    today,
    choose: (day) => url.set({ jour: isDay(day) && day !== today() ? day : null }),
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
