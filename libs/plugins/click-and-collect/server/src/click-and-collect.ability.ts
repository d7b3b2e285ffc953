import type { AbilityRules } from '@maillon/platform/server';

export const clickAndCollectRules: AbilityRules = (grant, { role, organisationId }) => {
  if (role === 'territory-administrator') grant('click-and-collect.manage-places', 'PickupPlace');
  if (role === 'territory-administrator' || role === 'hub-operator') return counter(grant);
  if (role !== 'restaurateur' || !organisationId) return;
  grant('click-and-collect.read-places', 'PickupPlace');
  grant('click-and-collect.read-pickups', 'Pickup', { buyerId: organisationId });
};

function counter(grant: Parameters<AbilityRules>[0]): void {
  grant('click-and-collect.read-places', 'PickupPlace');
  grant('click-and-collect.read-pickups', 'Pickup');
  grant('click-and-collect.receive', 'SupplierOrder');
  grant('click-and-collect.hand-over', 'Pickup');
}
