import { applicationRoutes, rolesGuard, SideShell } from '@maillon/platform/web';
import { modules } from './modules';
import { ownRoles } from './own-roles';

export const routes = applicationRoutes(
  SideShell,
  modules.flatMap((module) => module.routes),
  { gates: modules.flatMap(({ gates = [] }) => gates), canActivate: [rolesGuard(...ownRoles.roles)] },
);
