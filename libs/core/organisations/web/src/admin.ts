import { page, type WebModule } from '@maillon/platform/web';

import { organisationsGates } from './gates';

const GROUP = 'platform.admin.group.people';
const module = 'organisations';

export const organisationsAdmin: WebModule = {
  id: module,
  routes: [
    page({
      module,
      path: 'a-valider',
      title: 'organisations.admin.applications.title',
      permission: 'organisations.read-applications',
      load: () => import('./admin/applications.page').then((m) => m.ApplicationsPage),
    }),
    page({
      module,
      path: 'a-valider/representer',
      title: 'organisations.admin.managed.open',
      permission: 'organisations.keep-producers',
      load: () => import('./admin/managed-producer.page').then((m) => m.ManagedProducerPage),
    }),
    page({
      module,
      path: 'a-valider/:id',
      title: 'organisations.admin.review.tab',
      permission: 'organisations.read-applications',
      load: () => import('./admin/application.page').then((m) => m.ApplicationPage),
    }),
    page({
      module,
      path: 'producteurs',
      title: 'organisations.admin.producers.title',
      permission: 'organisations.read-producers',
      load: () => import('./admin/producers.page').then((m) => m.ProducersPage),
    }),
    page({
      module,
      path: 'producteurs/import',
      title: 'organisations.admin.import.title',
      permission: 'organisations.import-producers',
      load: () => import('./admin/import-producers.page').then((m) => m.ImportProducersPage),
    }),
    page({
      module,
      path: 'producteurs/:id',
      title: 'organisations.admin.producer.tab',
      permission: 'organisations.read-producers',
      load: () => import('./admin/producer.page').then((m) => m.ProducerPage),
    }),
    page({
      module,
      path: 'acheteurs',
      title: 'organisations.admin.buyers.title',
      permission: 'organisations.read-buyers',
      load: () => import('./admin/buyers.page').then((m) => m.BuyersPage),
    }),
    page({
      module,
      path: 'acheteurs/inscrire',
      title: 'organisations.admin.enrol.title',
      permission: 'organisations.enrol-buyers',
      load: () => import('./admin/enrol-buyer.page').then((m) => m.EnrolBuyerPage),
    }),
    page({
      module,
      path: 'acheteurs/:id',
      title: 'organisations.admin.buyer.tab',
      permission: 'organisations.read-buyers',
      load: () => import('./admin/buyer.page').then((m) => m.BuyerPage),
    }),
    page({
      module,
      path: 'membres',
      title: 'organisations.admin.members.title',
      permission: 'organisations.read-members',
      load: () => import('./admin/members.page').then((m) => m.MembersPage),
    }),
    page({
      module,
      path: 'membres/inviter',
      title: 'organisations.admin.invite.title',
      permission: 'organisations.manage-members',
      load: () => import('./admin/invite-member.page').then((m) => m.InviteMemberPage),
    }),
  ],
  gates: organisationsGates,
  navigation: [
    {
      label: 'organisations.admin.applications.title',
      icon: 'list-checks',
      link: '/a-valider',
      order: 405,
      group: GROUP,
      permission: 'organisations.read-applications',
    },
    {
      label: 'organisations.admin.producers.title',
      icon: 'sprout',
      link: '/producteurs',
      order: 410,
      group: GROUP,
      permission: 'organisations.read-producers',
    },
    {
      label: 'organisations.admin.buyers.title',
      icon: 'chef-hat',
      link: '/acheteurs',
      order: 420,
      group: GROUP,
      permission: 'organisations.read-buyers',
    },
    {
      label: 'organisations.admin.members.title',
      icon: 'users',
      link: '/membres',
      order: 430,
      group: GROUP,
      permission: 'organisations.read-members',
    },
  ],
  slots: [
    {
      slot: 'territories.map',
      order: 10,
      permission: 'organisations.read-producers',
      component: () => import('./admin/sites-on-map.panel').then((m) => m.SitesOnMapPanel),
    },
    {
      slot: 'platform.job-panel',
      order: 10,
      component: () => import('./admin/import-producers-job.panel').then((m) => m.ImportProducersJobPanel),
    },
  ],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
