import type { Routes } from '@angular/router';
import type { WebModule } from '@maillon/platform/web';
import { organisationsGates } from './gates';

/** Pages that need no membership: they stand outside the shell. */
const applying: Routes = [
  {
    path: 'inscription',
    title: 'organisations.common.apply.title',
    loadComponent: () => import('./apply/apply.page').then((m) => m.ApplyPage),
  },
];

export const organisationsPortal: WebModule = {
  id: 'organisations',
  routes: [],
  gates: [...organisationsGates, ...applying],
  navigation: [],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
