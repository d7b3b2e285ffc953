import { InjectionToken, inject } from '@angular/core';
import { Session } from '../session/session';
import type { Audience, NavigationEntry, SlotFilling, WebModule } from './web-module';

/** The web modules of this application, in the order of its `modules.ts`. */
export const WEB_MODULES = new InjectionToken<readonly WebModule[]>('web modules');

/** The navigation entries that this person may follow now. Reads signals: call it in a `computed`. */
export function navigationFor(modules: readonly WebModule[], session: Session): NavigationEntry[] {
  return shown(modules, session, (module) => module.navigation);
}

/** What fills a slot for this person now. Reads signals: call it in a `computed`. */
export function fillingsFor(slot: string, modules: readonly WebModule[], session: Session): SlotFilling[] {
  return shown(modules, session, (module) => module.slots.filter((filling) => filling.slot === slot));
}

export function isFor(audience: Audience, session: Session): boolean {
  const { roles, permission } = audience;
  if (roles && !roles.includes(session.role() ?? '')) return false;
  return !permission || session.permissions().may(permission);
}

export function injectWebModules(): readonly WebModule[] {
  return inject(WEB_MODULES);
}

function shown<T extends Audience & { order: number }>(
  modules: readonly WebModule[],
  session: Session,
  pick: (module: WebModule) => readonly T[],
): T[] {
  return modules
    .filter((module) => session.moduleIsOn(module.id))
    .flatMap(pick)
    .filter((one) => isFor(one, session))
    .toSorted((a, b) => a.order - b.order);
}
