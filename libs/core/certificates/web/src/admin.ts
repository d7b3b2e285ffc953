import { page, type WebModule } from '@maillon/platform/web';

const module = 'certificates';

export const certificatesAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'certificats',
      title: 'certificates.admin.title',
      permission: 'certificates.read',
      load: () => import('./admin/certificates.page').then((m) => m.CertificatesPage),
    }),
    page({
      module,
      path: 'certificats/deposer',
      title: 'certificates.admin.file',
      permission: 'certificates.file',
      load: () => import('./admin/file-certificate.page').then((m) => m.FileCertificatePage),
    }),
    page({
      module,
      path: 'certificats/:id',
      title: 'certificates.admin.certificate',
      permission: 'certificates.read',
      load: () => import('./admin/certificate.page').then((m) => m.CertificatePage),
    }),
  ],
  navigation: [
    {
      label: 'certificates.admin.title',
      icon: 'badge-check',
      link: '/certificats',
      order: 415,
      group: 'platform.admin.group.people',
      permission: 'certificates.read',
    },
  ],
  slots: [
    {
      slot: 'organisations.producer-panel',
      order: 5,
      permission: 'certificates.read',
      component: () => import('./admin/producer-certificates.panel').then((m) => m.ProducerCertificatesPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
