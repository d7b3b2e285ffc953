import type { WebModule } from '@maillon/platform/web';

export const rulebookAdmin: WebModule = {
  id: 'rulebook',
  routes: [],
  navigation: [],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
