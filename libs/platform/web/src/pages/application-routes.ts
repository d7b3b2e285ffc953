import type { Type } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import { signedInGuard } from '../session/guards';

/** The routes of an application: signing in, choosing a membership, and its pages inside its shell. */
export function applicationRoutes(
  shell: Type<unknown>,
  pages: Routes,
  canActivate: NonNullable<Route['canActivate']> = [],
): Routes {
  return [
    {
      path: 'connexion',
      title: 'platform.common.sign-in.title',
      loadComponent: () => import('./sign-in.page').then((m) => m.SignInPage),
    },
    {
      path: 'espaces',
      title: 'platform.common.memberships.title',
      loadComponent: () => import('./memberships.page').then((m) => m.MembershipsPage),
    },
    { path: '', component: shell, canActivate: [signedInGuard, ...canActivate], children: [...pages, ...lastResort()] },
  ];
}

function lastResort(): Routes {
  const loadComponent = () => import('./unavailable.page').then((m) => m.UnavailablePage);
  const title = 'platform.common.unavailable.page.title';
  return [
    { path: 'indisponible', title, loadComponent },
    { path: '**', title, loadComponent },
  ];
}
