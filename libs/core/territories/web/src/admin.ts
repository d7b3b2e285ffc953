import { page, type WebModule } from '@maillon/platform/web';

const GROUP = 'platform.admin.group.territory';
const ROLES = ['territory-administrator', 'hub-operator'];
const module = 'territories';

export const territoriesAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'territoire',
      title: 'territories.admin.territory.title',
      roles: ROLES,
      permission: 'territories.read',
      load: () => import('./admin/territory.page').then((m) => m.TerritoryPage),
    }),
    page({
      module,
      path: 'territoire/perimetre',
      title: 'territories.admin.perimeter.change',
      permission: 'territories.manage',
      load: () => import('./admin/perimeter.page').then((m) => m.PerimeterPage),
    }),
    page({
      module,
      path: 'territoires',
      title: 'territories.admin.region.title',
      permission: 'territories.found',
      load: () => import('./admin/region.page').then((m) => m.RegionPage),
    }),
    page({
      module,
      path: 'territoires/creer',
      title: 'territories.admin.region.found',
      permission: 'territories.found',
      load: () => import('./admin/found-territory.page').then((m) => m.FoundTerritoryPage),
    }),
    page({
      module,
      path: 'calendrier',
      title: 'territories.admin.calendar.title',
      roles: ROLES,
      permission: 'territories.read',
      load: () => import('./admin/calendar.page').then((m) => m.CalendarPage),
    }),
  ],
  navigation: [
    {
      label: 'territories.admin.territory.title',
      icon: 'map-pin',
      link: '/territoire',
      order: 500,
      group: GROUP,
      roles: ROLES,
      permission: 'territories.read',
    },
    {
      label: 'territories.admin.region.title',
      icon: 'map-pin',
      link: '/territoires',
      order: 505,
      group: GROUP,
      permission: 'territories.found',
    },
    {
      label: 'territories.admin.calendar.title',
      icon: 'calendar-days',
      link: '/calendrier',
      order: 510,
      group: GROUP,
      roles: ROLES,
      permission: 'territories.read',
    },
  ],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
