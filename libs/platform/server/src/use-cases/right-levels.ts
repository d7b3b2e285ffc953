import type { PersonActor, Role } from '@maillon/platform/contract';
import { abilityFor, type Ability, type AbilityRules } from './ability';

/** How far a permission reaches: on every row of the territory, on those of one's organisation, on one's own, or not at all. */
export type RightLevel = 'all' | 'own-organisation' | 'own' | 'none';

export function rightLevel(ability: Ability, permission: string, membershipId: string): RightLevel {
  const rules = ability.rules.filter(({ action, inverted }) => action === permission && !inverted);
  if (rules.length === 0) return 'none';
  const conditions = rules.map((rule) => Object.values((rule.conditions ?? {}) as Record<string, unknown>));
  if (conditions.some((values) => values.length === 0)) return 'all';
  return conditions.some((values) => values.includes(membershipId)) ? 'own' : 'own-organisation';
}

/** Somebody in that role, for an organisation of theirs: what the role allows does not depend on who it is. */
export function typicalOf(role: Role): PersonActor {
  return {
    kind: 'person',
    personId: 'person',
    name: '',
    membershipId: 'membership',
    organisationId: 'organisation',
    role,
    inRegion: false,
  };
}

export function levelsByRole(rules: readonly AbilityRules[], permission: string, roles: readonly Role[]): RightLevel[] {
  return roles.map((role) => {
    const actor = typicalOf(role);
    return rightLevel(abilityFor(actor, rules), permission, actor.membershipId);
  });
}
