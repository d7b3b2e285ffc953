import { page, type WebModule } from '@maillon/platform/web';

const module = 'observatory';

export const observatoryAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'observatoire',
      title: 'observatory.admin.title',
      permission: 'observatory.read',
      load: () => import('./admin/observatory.page').then((m) => m.ObservatoryPage),
    }),
  ],
  navigation: [
    {
      label: 'observatory.admin.title',
      icon: 'chart-column',
      link: '/observatoire',
      order: 20,
      permission: 'observatory.read',
    },
  ],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
