import { computed, effect, inject, linkedSignal, type Signal } from '@angular/core';
import { Router } from '@angular/router';

export interface Pace {
  /** Elements that fill the tallest screen: they are drawn at once. */
  readonly first: number;
  /** Elements that a slow telephone draws between two touches without being felt. */
  readonly step: number;
  /** What makes it another list, that begins anew. */
  readonly anew?: () => unknown;
}

/**
 * A long list as it is drawn: what a screen holds at once, the rest while the browser has nothing else to do, until all
 * of it is there. Call it where a component is built.
 */
export function gradually<T>(list: Signal<readonly T[]>, { first, step, anew }: Pace): Signal<readonly T[]> {
  // The way back finds the list as tall as it was left.
  const begin = inject(Router).currentNavigation()?.trigger === 'popstate' ? Infinity : first;
  const drawn = linkedSignal<unknown, number>({
    source: () => anew?.(),
    computation: (_, previous) => (previous ? first : begin),
  });
  effect((onCleanup) => {
    if (drawn() < list().length) onCleanup(whenIdle(() => drawn.update((count) => count + step)));
  });
  return computed(() => list().slice(0, drawn()));
}

const PATIENCE_MS = 300;
const SHORT_MS = 40;

/** Returns what calls it off. Safari knows no idle moments: there a short one must do. */
function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, SHORT_MS);
    return () => clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(act, { timeout: PATIENCE_MS });
  return () => window.cancelIdleCallback(asked);
}
