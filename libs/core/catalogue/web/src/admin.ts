import { page, type WebModule } from '@maillon/platform/web';
import { mayLeave } from './grid/may-leave';

const GROUP = 'platform.admin.group.sales';
const module = 'catalogue';

export const catalogueAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'catalogue',
      title: 'catalogue.admin.title',
      permission: 'catalogue.read',
      load: () => import('./admin/offers.page').then((m) => m.OffersPage),
    }),
    page({
      module,
      path: 'catalogue/import',
      title: 'catalogue.admin.import.title',
      permission: 'catalogue.import',
      load: () => import('./admin/import-catalogue.page').then((m) => m.ImportCataloguePage),
    }),
    page({
      module,
      path: 'catalogue/saisons',
      title: 'catalogue.admin.seasons.title',
      permission: 'catalogue.read',
      load: () => import('./admin/seasons.page').then((m) => m.SeasonsPage),
    }),
    {
      ...page({
        module,
        path: 'catalogue/tableau/:producerId',
        title: 'catalogue.admin.table',
        permission: 'catalogue.manage-offers',
        load: () => import('./admin/producer-table.page').then((m) => m.ProducerTablePage),
      }),
      canDeactivate: [mayLeave],
    },
    page({
      module,
      path: 'catalogue/tarifs/:producerId',
      title: 'catalogue.portal.prices.title',
      permission: 'catalogue.manage-offers',
      load: () => import('./admin/producer-prices.page').then((m) => m.ProducerPricesPage),
    }),
    {
      ...page({
        module,
        path: 'catalogue/produits/:id',
        title: 'catalogue.portal.sheet.tab',
        permission: 'catalogue.manage-offers',
        load: () => import('./admin/product.page').then((m) => m.ProductPage),
      }),
      canDeactivate: [mayLeave],
    },
    page({
      module,
      path: 'catalogue/:id',
      title: 'catalogue.admin.offer.tab',
      permission: 'catalogue.read',
      load: () => import('./admin/offer.page').then((m) => m.OfferPage),
    }),
  ],
  navigation: [
    {
      label: 'catalogue.admin.title',
      icon: 'tag',
      link: '/catalogue',
      order: 120,
      group: GROUP,
      permission: 'catalogue.read',
    },
  ],
  slots: [
    {
      slot: 'organisations.producer-panel',
      order: 10,
      permission: 'catalogue.read',
      component: () => import('./admin/producer-offers.panel').then((m) => m.ProducerOffersPanel),
    },
    {
      slot: 'platform.job-panel',
      order: 20,
      component: () => import('./admin/import-catalogue-job.panel').then((m) => m.ImportCatalogueJobPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
