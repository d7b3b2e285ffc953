import { page, type WebModule } from '@maillon/platform/web';

const PRODUCERS = ['producer'];

export const availabilityPortal: WebModule = {
  id: 'availability',
  routes: [
    page({
      module: 'availability',
      path: 'ma-semaine',
      title: 'availability.portal.week.title',
      roles: PRODUCERS,
      load: () => import('./pages/my-week.page').then((m) => m.MyWeekPage),
    }),
  ],
  navigation: [
    { label: 'availability.portal.week.nav', icon: 'calendar-days', link: '/ma-semaine', order: 15, roles: PRODUCERS },
  ],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
