import type { AbilityRules } from '@maillon/platform/server';

export const rulebookRules: AbilityRules = (grant, { role, inRegion }) => {
  if (inRegion) return;
  grant('rulebook.read', 'Rulebook');
  if (role === 'territory-administrator') grant('rulebook.manage', 'Rulebook');
};
