import { bootstrapApplication } from '@angular/platform-browser';
import { maillonConfig } from '@maillon/platform/web';
import { modules } from './modules';
import { Portal } from './portal';
import { ownRoles } from './own-roles';
import { routes } from './routes';
import { provideWorker } from './worker';

const { providers } = maillonConfig({ modules, routes, ownRoles });
void bootstrapApplication(Portal, { providers: [...providers, provideWorker()] });
