import type { WebModule } from '@maillon/platform/web';

export const clickAndCollectPortal: WebModule = {
  id: 'click-and-collect',
  icon: 'store',
  routes: [],
  navigation: [],
  slots: [
    {
      slot: 'orders.home-panel',
      order: 20,
      roles: ['restaurateur'],
      component: () => import('./panels/pickup.panel').then((m) => m.PickupPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
