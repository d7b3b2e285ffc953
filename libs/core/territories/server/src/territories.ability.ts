import type { AbilityRules } from '@maillon/platform/server';

export const territoriesRules: AbilityRules = (grant, actor) => {
  grant('territories.read', 'Territory');
  if (actor.role !== 'territory-administrator') return;
  grant('territories.manage', 'Territory');
  if (actor.inRegion) grant('territories.found', 'Territory');
};
