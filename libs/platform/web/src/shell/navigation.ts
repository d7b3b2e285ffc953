import { computed, inject, type Signal } from '@angular/core';
import type { NavigationEntry } from '../modules/web-module';
import { injectWebModules, navigationFor } from '../modules/web-modules';
import { Session } from '../session/session';

/** The entries that this person may follow now. Call it where a component is built. */
export function injectNavigation(): Signal<NavigationEntry[]> {
  const modules = injectWebModules();
  const session = inject(Session);
  return computed(() => navigationFor(modules, session));
}
