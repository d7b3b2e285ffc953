import type { Routes } from '@angular/router';
import { page, type WebModule } from '@maillon/platform/web';
import { organisationsGates } from './gates';

const SITES = ['producer', 'restaurateur'];

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
  routes: [
    page({
      module: 'organisations',
      path: 'mon-site',
      title: 'organisations.portal.site.title',
      roles: SITES,
      load: () => import('./pages/my-site.page').then((m) => m.MySitePage),
    }),
  ],
  gates: [...organisationsGates, ...applying],
  doors: [{ label: 'organisations.common.apply.door', link: '/inscription' }],
  navigation: [{ label: 'organisations.portal.site.nav', icon: 'map-pin', link: '/mon-site', order: 40, roles: SITES }],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
