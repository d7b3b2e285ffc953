import type { AbilityRules } from '@maillon/platform/server';

export const traceabilityRules: AbilityRules = (grant, { role, organisationId }) => {
  if (role === 'territory-administrator' || role === 'hub-operator') return everything(grant);
  if (role === 'producer' && organisationId) return ofProducer(grant, organisationId);
  if (role === 'restaurateur' && organisationId) grant('traceability.read', 'Movement', { buyerId: organisationId });
};

// A hub may weigh and label for a producer that it works for.
function everything(grant: Parameters<AbilityRules>[0]): void {
  grant('traceability.read', 'Lot');
  grant('traceability.read', 'Movement');
  grant('traceability.prepare', 'SupplierOrder');
  grant('traceability.weigh', 'Movement');
  grant('traceability.read-figures', 'DeliveryFigures');
  grant('traceability.check-ledger', 'LedgerCheck');
}

function ofProducer(grant: Parameters<AbilityRules>[0], producerId: string): void {
  grant('traceability.read', 'Lot', { producerId });
  grant('traceability.read', 'Movement', { producerId });
  grant('traceability.prepare', 'SupplierOrder', { producerId });
}
