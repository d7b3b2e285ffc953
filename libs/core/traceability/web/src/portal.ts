import { page, type WebModule } from '@maillon/platform/web';

const PRODUCERS = ['producer'];

export const traceabilityPortal: WebModule = {
  id: 'traceability',
  routes: [
    page({
      module: 'traceability',
      path: 'a-preparer',
      title: 'traceability.portal.to-prepare.title',
      roles: PRODUCERS,
      load: () => import('./pages/to-prepare.page').then((m) => m.ToPreparePage),
    }),
    page({
      module: 'traceability',
      path: 'a-preparer/:id',
      title: 'traceability.portal.to-prepare.title',
      roles: PRODUCERS,
      load: () => import('./pages/prepare.page').then((m) => m.PreparePage),
    }),
  ],
  navigation: [
    {
      label: 'traceability.portal.to-prepare.nav',
      icon: 'package-open',
      link: '/a-preparer',
      order: 10,
      roles: PRODUCERS,
    },
  ],
  slots: [
    {
      slot: 'orders.order-track',
      order: 10,
      component: () => import('./panels/order-track.panel').then((m) => m.OrderTrackPanel),
    },
    {
      slot: 'orders.order-end',
      order: 90,
      component: () => import('./panels/order-movements.panel').then((m) => m.OrderMovementsPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
