import { page, type WebModule } from '@maillon/platform/web';

const BUYERS = ['restaurateur'];

export const purchasingPortal: WebModule = {
  id: 'purchasing',
  routes: [
    page({
      module: 'purchasing',
      path: 'mercuriale',
      title: 'purchasing.portal.guide.title',
      roles: BUYERS,
      load: () => import('./pages/guide.page').then((m) => m.GuidePage),
    }),
    page({
      module: 'purchasing',
      path: 'reprise',
      title: 'purchasing.portal.taken.tab',
      roles: BUYERS,
      load: () => import('./pages/taken.page').then((m) => m.TakenPage),
    }),
    page({
      module: 'purchasing',
      path: 'listes',
      title: 'purchasing.portal.templates.title',
      roles: BUYERS,
      load: () => import('./pages/templates.page').then((m) => m.TemplatesPage),
    }),
    page({
      module: 'purchasing',
      path: 'permanentes',
      title: 'purchasing.portal.standing.title',
      roles: BUYERS,
      load: () => import('./pages/standing.page').then((m) => m.StandingPage),
    }),
  ],
  navigation: [
    { label: 'purchasing.portal.guide.nav', icon: 'clipboard-list', link: '/mercuriale', order: 15, roles: BUYERS },
  ],
  slots: [
    {
      slot: 'orders.home-first',
      order: 10,
      roles: BUYERS,
      component: () => import('./panels/repeat-last.panel').then((m) => m.RepeatLastPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
