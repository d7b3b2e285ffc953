import type { AbilityRules } from '@maillon/platform/server';

export const catalogueRules: AbilityRules = (grant, { role, organisationId }) => {
  if (role === 'restaurateur' || role === 'producer') grant('catalogue.read', 'Offer');
  if (role === 'producer') grant('catalogue.manage-offers', 'Offer', { producerId: organisationId });
  if (role !== 'hub-operator' && role !== 'territory-administrator') return;
  grant('catalogue.read', 'Offer');
  grant('catalogue.manage-offers', 'Offer');
  grant('catalogue.import', 'Offer');
  if (role === 'territory-administrator') grant('catalogue.manage-seasons', 'Offer');
};
