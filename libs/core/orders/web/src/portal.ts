import { page, type WebModule } from '@maillon/platform/web';

const BUYERS = ['restaurateur'];
const PRODUCERS = ['producer'];

export const ordersPortal: WebModule = {
  id: 'orders',
  routes: [
    page({
      module: 'orders',
      path: 'aujourdhui',
      title: 'orders.portal.home.nav',
      roles: BUYERS,
      load: () => import('./pages/home.page').then((m) => m.HomePage),
    }),
    page({
      module: 'orders',
      path: 'marche',
      title: 'orders.portal.market.title',
      roles: BUYERS,
      load: () => import('./pages/market.page').then((m) => m.MarketPage),
    }),
    page({
      module: 'orders',
      path: 'marche/:id',
      title: 'catalogue.portal.sheet.tab',
      roles: BUYERS,
      load: () => import('./pages/offer.page').then((m) => m.OfferPage),
    }),
    page({
      module: 'orders',
      path: 'panier',
      title: 'orders.portal.checkout.title',
      roles: BUYERS,
      load: () => import('./pages/checkout.page').then((m) => m.CheckoutPage),
    }),
    page({
      module: 'orders',
      path: 'commandes',
      title: 'orders.portal.orders.title',
      roles: BUYERS,
      load: () => import('./pages/orders.page').then((m) => m.OrdersPage),
    }),
    page({
      module: 'orders',
      path: 'commandes/:id',
      title: 'orders.portal.order.tab',
      roles: BUYERS,
      load: () => import('./pages/order.page').then((m) => m.OrderPage),
    }),
    page({
      module: 'orders',
      path: 'criee',
      title: 'orders.portal.auction.title',
      roles: PRODUCERS,
      load: () => import('./pages/morning-auction.page').then((m) => m.MorningAuctionPage),
    }),
  ],
  navigation: [
    { label: 'orders.portal.home.nav', icon: 'house', link: '/aujourdhui', order: 10, roles: BUYERS },
    { label: 'orders.portal.market.nav', icon: 'store', link: '/marche', order: 20, roles: BUYERS },
    { label: 'orders.portal.orders.nav', icon: 'list-checks', link: '/commandes', order: 30, roles: BUYERS },
  ],
  slots: [
    {
      slot: 'traceability.to-prepare-top',
      order: 10,
      permission: 'orders.set-auction-price',
      component: () => import('./ui/auction-call.panel').then((m) => m.AuctionCallPanel),
    },
    {
      slot: 'availability.week-end',
      order: 10,
      permission: 'orders.state-franco',
      component: () => import('./ui/my-franco.panel').then((m) => m.MyFrancoPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
