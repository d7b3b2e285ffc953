import type { WebModule } from '@maillon/platform/web';

/** A hub confirms for whoever answered by telephone or on paper. */
export const availabilityAdmin: WebModule = {
  id: 'availability',
  routes: [],
  navigation: [],
  slots: [
    {
      slot: 'organisations.producer-panel',
      order: 15,
      permission: 'availability.manage',
      component: () => import('./admin/producer-week.panel').then((m) => m.ProducerWeekPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
