import { inject, type Type } from '@angular/core';
import { Router, type Route } from '@angular/router';
import { Session } from '../session/session';
import type { Audience } from './web-module';
import { isFor } from './web-modules';

export interface PageDefinition extends Audience {
  /** Module whose page it is. */
  readonly module: string;
  readonly path: string;
  /** Key of the title of the browser's tab. */
  readonly title: string;
  readonly load: () => Promise<Type<unknown>>;
}

/**
 * A lazy page that opens only when its module is on and the person may see it; otherwise a page says why.
 * An application that does not list a module carries none of its pages: to declare one must stay without effect.
 * @__NO_SIDE_EFFECTS__
 */
export function page({ module, path, title, load, ...audience }: PageDefinition): Route {
  return {
    path,
    title,
    loadComponent: load,
    canActivate: [
      () => {
        const session = inject(Session);
        const router = inject(Router);
        if (!session.moduleIsOn(module))
          return router.createUrlTree(['/indisponible'], { queryParams: { cause: 'module' } });
        return isFor(audience, session) || router.createUrlTree(['/indisponible'], { queryParams: { cause: 'droit' } });
      },
    ],
  };
}
