import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/** State kept in the address, so that a filtered list can be left, found again and sent to somebody. */
export interface UrlState {
  text(name: string): Signal<string>;
  list(name: string): Signal<readonly string[]>;
  /** Empty values leave the address. */
  set(changes: Record<string, string | readonly string[] | null>): void;
}

/** Call it where a component is built. */
export function injectUrlState(): UrlState {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const parameters = toSignal(route.queryParamMap, { requireSync: true });
  return {
    text: (name) => computed(() => parameters().get(name) ?? ''),
    list: (name) => computed(() => parameters().getAll(name), { equal: sameList }),
    set: (changes) => {
      const queryParams = Object.fromEntries(
        Object.entries(changes).map(([name, value]) => [name, value?.length ? value : null]),
      );
      void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
    },
  };
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
