import { page, type WebModule } from '@maillon/platform/web';

const GROUP = 'platform.admin.group.territory';
const module = 'rulebook';

export const rulebookAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'regles',
      title: 'rulebook.admin.title',
      permission: 'rulebook.manage',
      load: () => import('./admin/rulebook.page').then((m) => m.RulebookPage),
    }),
    page({
      module,
      path: 'regles/changer',
      title: 'rulebook.admin.change',
      permission: 'rulebook.manage',
      load: () => import('./admin/draft-rulebook.page').then((m) => m.DraftRulebookPage),
    }),
  ],
  navigation: [
    {
      label: 'rulebook.admin.nav',
      icon: 'scale',
      link: '/regles',
      order: 507,
      group: GROUP,
      permission: 'rulebook.manage',
    },
  ],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
