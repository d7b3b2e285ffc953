import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { Session } from './session';

/** Sends to sign in, or to choose a membership, and comes back to the page that was asked. */
export const signedInGuard: CanActivateFn = (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  if (session.active() && session.needsFactor() && !state.url.startsWith('/compte'))
    return router.createUrlTree(['/compte'], { queryParams: { retour: state.url } });
  if (session.active()) return true;
  const queryParams = state.url === '/' ? {} : { retour: state.url };
  return router.createUrlTree([session.me() ? '/espaces' : '/connexion'], { queryParams });
};

/** An application is for some roles; another role is told which door is theirs. */
export function rolesGuard(...roles: string[]): CanActivateFn {
  return () => roles.includes(inject(Session).role() ?? '') || inject(Router).createUrlTree(['/espaces']);
}
