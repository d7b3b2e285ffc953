import type { AbilityRules } from '@maillon/platform/server';

export const purchasingRules: AbilityRules = (grant, { role, organisationId }) => {
  if (role === 'restaurateur') grant('purchasing.keep-habits', 'Habit', { buyerId: organisationId });
};
