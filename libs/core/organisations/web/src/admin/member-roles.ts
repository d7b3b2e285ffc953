/** Roles of a territory, and the part that the organisation acted for must have. */
export const MEMBER_ROLES = [
  { role: 'territory-administrator', actsFor: null },
  { role: 'hub-operator', actsFor: null },
  { role: 'producer', actsFor: 'producer' },
  { role: 'restaurateur', actsFor: 'buyer' },
  { role: 'driver', actsFor: null },
] as const;
