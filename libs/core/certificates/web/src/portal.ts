import { page, type WebModule } from '@maillon/platform/web';

const PRODUCERS = ['producer'];
const module = 'certificates';

export const certificatesPortal: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'mes-certificats',
      title: 'certificates.portal.title',
      roles: PRODUCERS,
      load: () => import('./pages/my-certificates.page').then((m) => m.MyCertificatesPage),
    }),
    page({
      module,
      path: 'mes-certificats/deposer',
      title: 'certificates.portal.file',
      roles: PRODUCERS,
      load: () => import('./pages/file-my-certificate.page').then((m) => m.FileMyCertificatePage),
    }),
  ],
  navigation: [
    { label: 'certificates.portal.nav', icon: 'badge-check', link: '/mes-certificats', order: 30, roles: PRODUCERS },
  ],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
