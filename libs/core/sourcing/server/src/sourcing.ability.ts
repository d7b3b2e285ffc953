import type { AbilityRules } from '@maillon/platform/server';

export const sourcingRules: AbilityRules = (grant, actor) => {
  switch (actor.role) {
    case 'territory-administrator':
    case 'hub-operator':
      grant('sourcing.read', 'Sourcing');
      grant('sourcing.oversee', 'Sourcing');
      break;
    case 'restaurateur':
      if (!actor.organisationId) break;
      grant('sourcing.read', 'Sourcing');
      grant('sourcing.ask', 'QuoteRequest', { buyerId: actor.organisationId });
      grant('sourcing.commit', 'Commitment', { buyerId: actor.organisationId });
      grant('sourcing.call-off', 'Commitment', { buyerId: actor.organisationId });
      break;
    case 'producer':
      if (!actor.organisationId) break;
      grant('sourcing.read', 'Sourcing');
      grant('sourcing.quote', 'Quote', { producerId: actor.organisationId });
      grant('sourcing.commit', 'Commitment', { producerId: actor.organisationId });
      break;
  }
};
