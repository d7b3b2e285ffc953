import { page, type WebModule } from '@maillon/platform/web';

/** Everybody who trades may read by what rules they do. */
export const rulebookPortal: WebModule = {
  id: 'rulebook',
  routes: [
    page({
      module: 'rulebook',
      path: 'regles',
      title: 'rulebook.admin.title',
      permission: 'rulebook.read',
      load: () => import('./pages/rules.page').then((m) => m.RulesPage),
    }),
  ],
  navigation: [],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
