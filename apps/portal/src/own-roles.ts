import type { OwnRoles } from '@maillon/platform/web';

export const ownRoles: OwnRoles = { roles: ['restaurateur', 'producer', 'driver'], elsewhere: 'admin' };
