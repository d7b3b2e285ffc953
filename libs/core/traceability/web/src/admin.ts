import { page, type WebModule } from '@maillon/platform/web';

const GROUP = 'platform.admin.group.goods';
const module = 'traceability';

export const traceabilityAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'lots',
      title: 'traceability.admin.lots.title',
      permission: 'traceability.read',
      load: () => import('./admin/lots.page').then((m) => m.LotsPage),
    }),
    page({
      module,
      path: 'lots/:id',
      title: 'traceability.admin.lot.tab',
      permission: 'traceability.read',
      load: () => import('./admin/lot.page').then((m) => m.LotPage),
    }),
    page({
      module,
      path: 'pesees',
      title: 'traceability.admin.weighings.title',
      permission: 'traceability.weigh',
      load: () => import('./admin/weighings.page').then((m) => m.WeighingsPage),
    }),
    page({
      module,
      path: 'a-preparer/:id',
      title: 'traceability.admin.prepare.title',
      permission: 'traceability.prepare',
      load: () => import('./pages/prepare.page').then((m) => m.PreparePage),
    }),
    page({
      module,
      path: 'registre',
      title: 'traceability.admin.ledger.title',
      permission: 'traceability.check-ledger',
      load: () => import('./admin/ledger.page').then((m) => m.LedgerPage),
    }),
  ],
  navigation: [
    {
      label: 'traceability.admin.lots.title',
      icon: 'package',
      link: '/lots',
      order: 210,
      group: GROUP,
      permission: 'traceability.read',
    },
    {
      label: 'traceability.admin.weighings.title',
      icon: 'scale',
      link: '/pesees',
      order: 215,
      group: GROUP,
      permission: 'traceability.weigh',
    },
    {
      label: 'traceability.admin.ledger.title',
      icon: 'check-check',
      link: '/registre',
      order: 220,
      group: GROUP,
      permission: 'traceability.check-ledger',
    },
  ],
  slots: [
    {
      slot: 'orders.day-figures',
      order: 10,
      permission: 'traceability.read-figures',
      component: () => import('./admin/delivered-figures.panel').then((m) => m.DeliveredFiguresPanel),
    },
    {
      slot: 'orders.day-panel',
      order: 5,
      permission: 'traceability.weigh',
      component: () => import('./admin/hub-weighings.panel').then((m) => m.HubWeighingsPanel),
    },
    {
      slot: 'traceability.before-leaving',
      order: 10,
      permission: 'traceability.weigh',
      component: () => import('./admin/hub-weighings.panel').then((m) => m.HubWeighingsPanel),
    },
    {
      slot: 'orders.supplier-order-acts',
      order: 10,
      permission: 'traceability.prepare',
      component: () => import('./admin/prepare-link').then((m) => m.PrepareLink),
    },
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
