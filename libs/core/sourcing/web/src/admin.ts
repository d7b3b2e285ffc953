import { page, type WebModule } from '@maillon/platform/web';

const module = 'sourcing';

export const sourcingAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'appels-et-engagements',
      title: 'sourcing.admin.title',
      permission: 'sourcing.oversee',
      load: () => import('./admin/sourcing.page').then((m) => m.SourcingPage),
    }),
  ],
  navigation: [
    {
      label: 'sourcing.admin.nav',
      icon: 'calendar-check',
      link: '/appels-et-engagements',
      order: 130,
      group: 'platform.admin.group.sales',
      permission: 'sourcing.oversee',
    },
  ],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
