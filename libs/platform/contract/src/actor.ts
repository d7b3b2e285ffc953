import type { Sentence } from './sentence';

/** What a membership allows a person to be. */
export const ROLES = [
  'territory-administrator',
  'hub-operator',
  'producer',
  'restaurateur',
  'driver',
  'cci-analyst',
] as const;

export type Role = (typeof ROLES)[number];

/** The roles that reach so far that a password alone does not open them. */
export const SECOND_FACTOR_ROLES: readonly Role[] = ['territory-administrator', 'cci-analyst'];

/** The roles as people read them in a letter. */
export const ROLE_TITLES: Readonly<Record<Role, Sentence>> = {
  'territory-administrator': { fr: 'administration du territoire', en: 'territory administration' },
  'hub-operator': { fr: 'plateforme', en: 'hub' },
  producer: { fr: 'producteur', en: 'producer' },
  restaurateur: { fr: 'restaurateur', en: 'restaurant' },
  driver: { fr: 'chauffeur', en: 'driver' },
  'cci-analyst': { fr: 'analyste de la CCI', en: 'analyst of the chamber of commerce' },
};

/** A person acting through one membership. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly name: string;
  readonly membershipId: string;
  readonly organisationId: string | null;
  readonly role: Role;
  /** Whether they act in a region, parent of territories, rather than in a territory. */
  readonly inRegion: boolean;
}

/** The territory acting for itself, as in a timed job. */
export interface TerritoryActor {
  readonly kind: 'territory';
}

export type Actor = PersonActor | TerritoryActor;
