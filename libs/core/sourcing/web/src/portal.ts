import { page, type WebModule } from '@maillon/platform/web';

const module = 'sourcing';
const BUYERS = ['restaurateur'];
const PRODUCERS = ['producer'];
const BOTH = [...BUYERS, ...PRODUCERS];

const requests = () => import('./pages/requests.page').then((m) => m.RequestsPage);
const form = () => import('./pages/commitment-form.page').then((m) => m.CommitmentFormPage);

export const sourcingPortal: WebModule = {
  id: module,
  routes: [
    page({ module, path: 'appels-d-offres', title: 'sourcing.requests.title', roles: BUYERS, load: requests }),
    page({
      module,
      path: 'appels-d-offres/nouveau',
      title: 'sourcing.ask.title',
      roles: BUYERS,
      load: () => import('./pages/ask.page').then((m) => m.AskPage),
    }),
    page({
      module,
      path: 'appels-d-offres/:id',
      title: 'sourcing.requests.title',
      roles: BUYERS,
      load: () => import('./pages/compare.page').then((m) => m.ComparePage),
    }),
    page({ module, path: 'demandes', title: 'sourcing.demands.title', roles: PRODUCERS, load: requests }),
    page({
      module,
      path: 'demandes/:id',
      title: 'sourcing.demands.title',
      roles: PRODUCERS,
      load: () => import('./pages/answer.page').then((m) => m.AnswerPage),
    }),
    page({
      module,
      path: 'engagements',
      title: 'sourcing.commitments.title',
      roles: BOTH,
      load: () => import('./pages/commitments.page').then((m) => m.CommitmentsPage),
    }),
    page({ module, path: 'engagements/nouveau', title: 'sourcing.propose.title', roles: BOTH, load: form }),
    page({
      module,
      path: 'engagements/:id',
      title: 'sourcing.commitments.title',
      roles: BOTH,
      load: () => import('./pages/commitment.page').then((m) => m.CommitmentPage),
    }),
    page({ module, path: 'engagements/:id/autres-termes', title: 'sourcing.propose.counter', roles: BOTH, load: form }),
  ],
  navigation: [
    { label: 'sourcing.requests.nav', icon: 'scale', link: '/appels-d-offres', order: 40, roles: BUYERS },
    { label: 'sourcing.demands.nav', icon: 'scale', link: '/demandes', order: 40, roles: PRODUCERS },
    { label: 'sourcing.commitments.nav', icon: 'calendar-check', link: '/engagements', order: 45, roles: BOTH },
  ],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
