import type { AbilityRules } from '@maillon/platform/server';

export const availabilityRules: AbilityRules = (grant, { role, organisationId, inRegion }) => {
  if (inRegion) return;
  if (role === 'producer') grant('availability.manage', 'Availability', { producerId: organisationId });
  if (role === 'restaurateur') grant('availability.ask', 'Question', { buyerId: organisationId });
  if (role === 'hub-operator' || role === 'territory-administrator') grant('availability.manage', 'Availability');
};
