import { page, type WebModule } from '@maillon/platform/web';

const BUYERS = ['restaurateur'];

export const orderNotesPortal: WebModule = {
  id: 'order-notes',
  routes: [
    page({
      module: 'order-notes',
      path: 'ecrire',
      title: 'order-notes.portal.title',
      roles: BUYERS,
      load: () => import('./pages/write-order.page').then((m) => m.WriteOrderPage),
    }),
  ],
  navigation: [],
  slots: [
    {
      slot: 'orders.order-ways',
      order: 10,
      roles: BUYERS,
      component: () => import('./panels/write-order.panel').then((m) => m.WriteOrderPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
