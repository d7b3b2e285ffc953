import type { AbilityRules } from '@maillon/platform/server';

export const deliveryRoundsRules: AbilityRules = (grant, { role, membershipId }) => {
  if (role === 'territory-administrator') grant('delivery-rounds.manage-vehicles', 'Vehicle');
  if (role === 'territory-administrator' || role === 'hub-operator') {
    grant('delivery-rounds.read', 'Round');
    grant('delivery-rounds.read-own', 'Round');
    grant('delivery-rounds.plan', 'Round');
    grant('delivery-rounds.record', 'Stop');
  }
  if (role !== 'driver') return;
  grant('delivery-rounds.read-own', 'Round', { driverMembershipId: membershipId });
  grant('delivery-rounds.record', 'Stop', { driverMembershipId: membershipId });
};
