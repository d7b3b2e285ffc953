import type { AbilityRules } from '@maillon/platform/server';

export const observatoryRules: AbilityRules = (grant, { role }) => {
  if (role === 'cci-analyst' || role === 'territory-administrator') grant('observatory.read', 'TerritoryDay');
};
