import { bootstrapApplication } from '@angular/platform-browser';
import { maillonConfig } from '@maillon/platform/web';
import { modules } from './modules';
import { Portal } from './portal';
import { ownRoles } from './own-roles';
import { routes } from './routes';

void bootstrapApplication(Portal, maillonConfig({ modules, routes, ownRoles }));
