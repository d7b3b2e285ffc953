import { bootstrapApplication } from '@angular/platform-browser';
import { maillonConfig } from '@maillon/platform/web';
import { Admin } from './admin';
import { modules } from './modules';
import { ownRoles } from './own-roles';
import { routes } from './routes';

void bootstrapApplication(Admin, maillonConfig({ modules, routes, ownRoles }));
