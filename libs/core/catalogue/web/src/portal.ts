import { page, type WebModule } from '@maillon/platform/web';
import { mayLeave } from './grid/may-leave';

const PRODUCERS = ['producer'];

export const cataloguePortal: WebModule = {
  id: 'catalogue',
  routes: [
    page({
      module: 'catalogue',
      path: 'mes-offres',
      title: 'catalogue.portal.mine.title',
      roles: PRODUCERS,
      load: () => import('./pages/my-offers.page').then((m) => m.MyOffersPage),
    }),
    {
      ...page({
        module: 'catalogue',
        path: 'mes-offres/tableau',
        title: 'catalogue.portal.grid.title',
        roles: PRODUCERS,
        load: () => import('./pages/my-offers-table.page').then((m) => m.MyOffersTablePage),
      }),
      canDeactivate: [mayLeave],
    },
    page({
      module: 'catalogue',
      path: 'mes-offres/nouveau',
      title: 'catalogue.portal.new.title',
      roles: PRODUCERS,
      load: () => import('./pages/new-offer.page').then((m) => m.NewOfferPage),
    }),
    page({
      module: 'catalogue',
      path: 'mes-offres/tarifs',
      title: 'catalogue.portal.prices.title',
      roles: PRODUCERS,
      load: () => import('./pages/my-prices.page').then((m) => m.MyPricesPage),
    }),
    {
      ...page({
        module: 'catalogue',
        path: 'mes-produits/:id',
        title: 'catalogue.portal.sheet.tab',
        roles: PRODUCERS,
        load: () => import('./pages/my-product.page').then((m) => m.MyProductPage),
      }),
      canDeactivate: [mayLeave],
    },
  ],
  navigation: [
    { label: 'catalogue.portal.mine.nav', icon: 'sprout', link: '/mes-offres', order: 20, roles: PRODUCERS },
  ],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
