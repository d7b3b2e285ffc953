import { page, type WebModule } from '@maillon/platform/web';

const DRIVERS = ['driver'];

export const deliveryRoundsPortal: WebModule = {
  id: 'delivery-rounds',
  icon: 'truck',
  routes: [
    page({
      module: 'delivery-rounds',
      path: 'tournee',
      title: 'delivery-rounds.portal.nav',
      roles: DRIVERS,
      load: () => import('./pages/rounds.page').then((m) => m.RoundsPage),
    }),
    page({
      module: 'delivery-rounds',
      path: 'tournee/arret/:id',
      title: 'delivery-rounds.portal.nav',
      roles: DRIVERS,
      load: () => import('./pages/stop.page').then((m) => m.StopPage),
    }),
  ],
  navigation: [{ label: 'delivery-rounds.portal.nav', icon: 'truck', link: '/tournee', order: 10, roles: DRIVERS }],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
