import type { OwnRoles } from '@maillon/platform/web';

export const ownRoles: OwnRoles = {
  roles: ['territory-administrator', 'hub-operator', 'cci-analyst'],
  elsewhere: 'portal',
};
