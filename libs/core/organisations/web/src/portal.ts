import type { WebModule } from '@maillon/platform/web';
import { organisationsGates } from './gates';

export const organisationsPortal: WebModule = {
  id: 'organisations',
  routes: [],
  gates: organisationsGates,
  navigation: [],
  slots: [],
  i18n: { fr: () => import('./i18n/fr.json'), en: () => import('./i18n/en.json') },
};
