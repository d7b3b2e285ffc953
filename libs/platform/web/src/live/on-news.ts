import { effect, inject, untracked } from '@angular/core';
import { Live, type LiveTurn } from './live';

/** Calls whenever rows of a kind changed, or may have. Call it where a component or a store is built. */
export function onNews(kind: string, heard: (ids: LiveTurn['ids']) => void): void {
  const turn = inject(Live).turn(kind);
  let seen = untracked(turn).count;
  effect(() => {
    const { count, ids } = turn();
    if (count === seen) return;
    seen = count;
    untracked(() => heard(ids));
  });
}
