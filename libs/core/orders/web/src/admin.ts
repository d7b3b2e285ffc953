import { page, type WebModule } from '@maillon/platform/web';

const GROUP = 'platform.admin.group.sales';
const module = 'orders';

export const ordersAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'journee',
      title: 'orders.admin.day.title',
      permission: 'orders.read-board',
      load: () => import('./admin/day.page').then((m) => m.DayPage),
    }),
    page({
      module,
      path: 'sessions',
      title: 'orders.admin.sessions.title',
      permission: 'orders.manage-sessions',
      load: () => import('./admin/sessions.page').then((m) => m.SessionsPage),
    }),
    page({
      module,
      path: 'sessions/planifier',
      title: 'orders.admin.plan.title',
      permission: 'orders.manage-sessions',
      load: () => import('./admin/plan-session.page').then((m) => m.PlanSessionPage),
    }),
    page({
      module,
      path: 'sessions/:id',
      title: 'orders.admin.session.tab',
      permission: 'orders.manage-sessions',
      load: () => import('./admin/session.page').then((m) => m.SessionPage),
    }),
    page({
      module,
      path: 'commandes/:id',
      title: 'orders.admin.order.tab',
      permission: 'orders.read-board',
      load: () => import('./admin/desk-order.page').then((m) => m.DeskOrderPage),
    }),
    page({
      module,
      path: 'commandes-producteurs/:id',
      title: 'orders.admin.supplier-order.tab',
      permission: 'orders.read-supplier-orders',
      load: () => import('./admin/supplier-order.page').then((m) => m.SupplierOrderPage),
    }),
  ],
  navigation: [
    {
      label: 'orders.admin.day.nav',
      icon: 'layout-dashboard',
      link: '/journee',
      order: 10,
      permission: 'orders.read-board',
    },
    {
      label: 'orders.admin.sessions.title',
      icon: 'calendar-check',
      link: '/sessions',
      order: 110,
      group: GROUP,
      permission: 'orders.manage-sessions',
    },
  ],
  slots: [
    {
      slot: 'rulebook.trial',
      order: 10,
      permission: 'rulebook.manage',
      component: () => import('./admin/rulebook-trial.panel').then((m) => m.RulebookTrialPanel),
    },
    {
      slot: 'organisations.producer-panel',
      order: 20,
      permission: 'orders.read-supplier-orders',
      component: () => import('./admin/producer-orders.panel').then((m) => m.ProducerOrdersPanel),
    },
    {
      slot: 'organisations.producer-panel',
      order: 18,
      permission: 'orders.state-franco',
      component: () => import('./admin/producer-franco.panel').then((m) => m.ProducerFrancoPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
