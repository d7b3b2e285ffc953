import { page } from '../modules/page';
import type { WebModule } from '../modules/web-module';

const GROUP = 'platform.admin.group.territory';

/** What the platform itself shows to those who run a territory: modules, jobs and the log. */
export const platformAdmin: WebModule = {
  id: 'platform',
  routes: [
    page({
      module: 'platform',
      path: 'modules',
      title: 'platform.admin.modules.title',
      permission: 'platform.read-modules',
      load: () => import('./modules.page').then((m) => m.ModulesPage),
    }),
    page({
      module: 'platform',
      path: 'modules/:id',
      title: 'platform.admin.modules.title',
      permission: 'platform.read-modules',
      load: () => import('./module.page').then((m) => m.ModulePage),
    }),
    page({
      module: 'platform',
      path: 'taches',
      title: 'platform.admin.jobs.title',
      permission: 'platform.read-jobs',
      load: () => import('./jobs.page').then((m) => m.JobsPage),
    }),
    page({
      module: 'platform',
      path: 'taches/:id',
      title: 'platform.admin.jobs.title',
      permission: 'platform.read-jobs',
      load: () => import('./job.page').then((m) => m.JobPage),
    }),
    page({
      module: 'platform',
      path: 'journal',
      title: 'platform.admin.audit.title',
      permission: 'platform.read-audit',
      load: () => import('./audit.page').then((m) => m.AuditPage),
    }),
    page({
      module: 'platform',
      path: 'courrier',
      title: 'platform.admin.letters.title',
      permission: 'platform.read-letters',
      load: () => import('./sent-letters.page').then((m) => m.SentLettersPage),
    }),
    page({
      module: 'platform',
      path: 'droits',
      title: 'platform.admin.rights.title',
      permission: 'platform.read-rights',
      load: () => import('./rights.page').then((m) => m.RightsPage),
    }),
    page({
      module: 'platform',
      path: 'droits/:id',
      title: 'platform.admin.rights.person',
      permission: 'platform.read-rights',
      load: () => import('./member-rights.page').then((m) => m.MemberRightsPage),
    }),
    page({
      module: 'platform',
      path: 'donnees-personnelles',
      title: 'platform.admin.personal-data.title',
      permission: 'platform.manage-personal-data',
      load: () => import('./personal-data.page').then((m) => m.PersonalDataPage),
    }),
  ],
  navigation: [
    {
      label: 'platform.admin.modules.title',
      icon: 'puzzle',
      link: '/modules',
      order: 520,
      group: GROUP,
      permission: 'platform.read-modules',
    },
    {
      label: 'platform.admin.jobs.title',
      icon: 'hourglass',
      link: '/taches',
      order: 530,
      group: GROUP,
      permission: 'platform.read-jobs',
    },
    {
      label: 'platform.admin.audit.title',
      icon: 'scroll-text',
      link: '/journal',
      order: 540,
      group: GROUP,
      permission: 'platform.read-audit',
    },
    {
      label: 'platform.admin.letters.title',
      icon: 'mail',
      link: '/courrier',
      order: 545,
      group: GROUP,
      permission: 'platform.read-letters',
    },
    {
      label: 'platform.admin.rights.title',
      icon: 'grid-2x2',
      link: '/droits',
      order: 550,
      group: GROUP,
      permission: 'platform.read-rights',
    },
    {
      label: 'platform.admin.personal-data.title',
      icon: 'lock',
      link: '/donnees-personnelles',
      order: 560,
      group: GROUP,
      permission: 'platform.manage-personal-data',
    },
  ],
  slots: [],
  i18n: { fr: () => import('../i18n/fr.json'), en: () => import('../i18n/en.json') },
};
