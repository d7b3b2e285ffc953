import { inject, type Type } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import { injectWebModules, navigationFor } from '../modules/web-modules';
import { signedInGuard } from '../session/guards';
import { Session } from '../session/session';

/** The routes of an application: signing in, choosing a membership, and its pages inside its shell. */
export function applicationRoutes(
  shell: Type<unknown>,
  pages: Routes,
  { gates = [], canActivate = [] }: { gates?: Routes; canActivate?: NonNullable<Route['canActivate']> } = {},
): Routes {
  return [
    {
      path: 'connexion',
      title: 'platform.common.sign-in.title',
      loadComponent: () => import('./sign-in.page').then((m) => m.SignInPage),
    },
    {
      path: 'connexion/code',
      title: 'platform.account.factor.title',
      loadComponent: () => import('../gate/second-factor.page').then((m) => m.SecondFactorPage),
    },
    {
      path: 'mot-de-passe',
      title: 'platform.account.forgotten.title',
      loadComponent: () => import('../gate/forgotten-password.page').then((m) => m.ForgottenPasswordPage),
    },
    {
      path: 'mot-de-passe/nouveau',
      title: 'platform.account.new.title',
      loadComponent: () => import('../gate/new-password.page').then((m) => m.NewPasswordPage),
    },
    {
      path: 'espaces',
      title: 'platform.common.memberships.title',
      loadComponent: () => import('./memberships.page').then((m) => m.MembershipsPage),
    },
    {
      path: 'boite-aux-lettres',
      title: 'platform.mailbox.title',
      loadComponent: () => import('../mailbox/mailbox.page').then((m) => m.MailboxPage),
    },
    ...gates,
    {
      path: '',
      component: shell,
      canActivate: [signedInGuard, ...canActivate],
      children: [toFirstEntry(), accountPage(), ...pages, ...lastResort()],
    },
  ];
}

/** Home is the first entry that the person may follow. Redirections come before guards: nobody may be there yet. */
function toFirstEntry(): Route {
  const redirectTo = () => {
    const session = inject(Session);
    if (!session.active()) return session.me() ? '/espaces' : '/connexion';
    const [first] = navigationFor(injectWebModules(), session);
    return first?.link ?? '/espaces';
  };
  return { path: '', pathMatch: 'full', redirectTo };
}

function accountPage(): Route {
  return {
    path: 'compte',
    title: 'platform.account.title',
    loadComponent: () => import('../account/account.page').then((m) => m.AccountPage),
  };
}

function lastResort(): Routes {
  const loadComponent = () => import('./unavailable.page').then((m) => m.UnavailablePage);
  const title = 'platform.common.unavailable.page.title';
  return [
    { path: 'indisponible', title, loadComponent },
    { path: '**', title, loadComponent },
  ];
}
