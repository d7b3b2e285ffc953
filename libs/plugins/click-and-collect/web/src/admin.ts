import { page, type WebModule } from '@maillon/platform/web';

const GROUP = 'platform.admin.group.logistics';
const module = 'click-and-collect';

export const clickAndCollectAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'retraits',
      title: 'click-and-collect.admin.pickups.title',
      permission: 'click-and-collect.read-pickups',
      load: () => import('./admin/pickups.page').then((m) => m.PickupsPage),
    }),
    page({
      module,
      path: 'lieux-de-retrait',
      title: 'click-and-collect.admin.places.title',
      permission: 'click-and-collect.read-places',
      load: () => import('./admin/places.page').then((m) => m.PlacesPage),
    }),
    page({
      module,
      path: 'lieux-de-retrait/:id',
      title: 'click-and-collect.admin.place.tab',
      permission: 'click-and-collect.manage-places',
      load: () => import('./admin/place.page').then((m) => m.PlacePage),
    }),
  ],
  navigation: [
    {
      label: 'click-and-collect.admin.pickups.title',
      icon: 'store',
      link: '/retraits',
      order: 330,
      group: GROUP,
      permission: 'click-and-collect.read-pickups',
    },
    {
      label: 'click-and-collect.admin.places.title',
      icon: 'map-pin',
      link: '/lieux-de-retrait',
      order: 340,
      group: GROUP,
      permission: 'click-and-collect.read-places',
    },
  ],
  slots: [
    {
      slot: 'orders.day-panel',
      order: 20,
      permission: 'click-and-collect.read-pickups',
      component: () => import('./admin/day-pickups.panel').then((m) => m.DayPickupsPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
