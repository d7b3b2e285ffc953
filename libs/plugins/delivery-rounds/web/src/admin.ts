import { page, type WebModule } from '@maillon/platform/web';

const GROUP = 'platform.admin.group.logistics';
const module = 'delivery-rounds';

export const deliveryRoundsAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'tournees',
      title: 'delivery-rounds.admin.rounds.title',
      permission: 'delivery-rounds.read',
      load: () => import('./admin/rounds.page').then((m) => m.RoundsPage),
    }),
    page({
      module,
      path: 'tournees/:id',
      title: 'delivery-rounds.admin.round.tab',
      permission: 'delivery-rounds.read',
      load: () => import('./admin/round.page').then((m) => m.RoundPage),
    }),
    page({
      module,
      path: 'vehicules',
      title: 'delivery-rounds.admin.vehicles.title',
      permission: 'delivery-rounds.read',
      load: () => import('./admin/vehicles.page').then((m) => m.VehiclesPage),
    }),
    page({
      module,
      path: 'vehicules/:id',
      title: 'delivery-rounds.admin.vehicle.tab',
      permission: 'delivery-rounds.manage-vehicles',
      load: () => import('./admin/vehicle.page').then((m) => m.VehiclePage),
    }),
  ],
  navigation: [
    {
      label: 'delivery-rounds.admin.rounds.title',
      icon: 'route',
      link: '/tournees',
      order: 310,
      group: GROUP,
      permission: 'delivery-rounds.read',
    },
    {
      label: 'delivery-rounds.admin.vehicles.title',
      icon: 'truck',
      link: '/vehicules',
      order: 320,
      group: GROUP,
      permission: 'delivery-rounds.read',
    },
  ],
  slots: [
    {
      slot: 'orders.day-panel',
      order: 10,
      permission: 'delivery-rounds.read',
      component: () => import('./admin/day-rounds.panel').then((m) => m.DayRoundsPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
