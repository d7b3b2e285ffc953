import type { Role } from '@maillon/platform/contract';

export const PARTS = ['producer', 'buyer', 'hub', 'public-body'] as const;

export type Part = (typeof PARTS)[number];

const PORTAL_ROLES: readonly Role[] = ['producer', 'restaurateur', 'driver'];

interface RolePlace {
  readonly kind: 'territory' | 'region';
  /** The part of the organisation for which the person acts; null when they may act for none. */
  readonly actsFor: Part | null;
}

const PLACES: Readonly<Record<Role, readonly RolePlace[]>> = {
  'territory-administrator': [
    { kind: 'territory', actsFor: null },
    { kind: 'region', actsFor: null },
  ],
  'hub-operator': [{ kind: 'territory', actsFor: null }],
  driver: [{ kind: 'territory', actsFor: null }],
  producer: [{ kind: 'territory', actsFor: 'producer' }],
  restaurateur: [{ kind: 'territory', actsFor: 'buyer' }],
  'cci-analyst': [{ kind: 'region', actsFor: null }],
};

/** Whether a role exists in a territory or region, and for which organisations. */
export function roleIn(
  role: string,
  kind: RolePlace['kind'],
): { readonly role: Role; readonly actsFor: Part | null } | null {
  const places = Object.hasOwn(PLACES, role) ? PLACES[role as Role] : [];
  const place = places.find((one) => one.kind === kind);
  return place ? { role: role as Role, actsFor: place.actsFor } : null;
}

/** The portal in which a role works. */
export function portalOf(role: Role): 'admin' | 'portal' {
  return PORTAL_ROLES.includes(role) ? 'portal' : 'admin';
}

/** A producer or restaurateur acts for an organisation of that part; others for any one, or none. */
export function suits(actsFor: Part | null, part: Part | null): boolean {
  return actsFor === null || actsFor === part;
}
