import { effect, inject, untracked } from '@angular/core';
import { Connection } from './connection';

/** Calls each time that somebody answers again after a while in which nobody did. */
export function onceBack(back: () => void): void {
  const { away } = inject(Connection);
  let wasAway = untracked(away);
  effect(() => {
    const isAway = away();
    if (wasAway && !isAway) untracked(back);
    wasAway = isAway;
  });
}
