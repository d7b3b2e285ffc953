import { applicationRoutes, rolesGuard, TopShell } from '@maillon/platform/web';
import { modules } from './modules';
import { ownRoles } from './own-roles';

export const routes = applicationRoutes(
  TopShell,
  modules.flatMap((module) => module.routes),
  { gates: modules.flatMap(({ gates = [] }) => gates), canActivate: [rolesGuard(...ownRoles.roles)] },
);
