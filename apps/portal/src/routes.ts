import { applicationRoutes, rolesGuard, TopShell } from '@maillon/platform/web';
import { organisationsPublicRoutes } from '@maillon/core/organisations/web';
import { modules } from './modules';
import { ownRoles } from './own-roles';

export const routes = [
  ...organisationsPublicRoutes,
  ...applicationRoutes(
    TopShell,
    modules.flatMap((module) => module.routes),
    [rolesGuard(...ownRoles.roles)],
  ),
];
