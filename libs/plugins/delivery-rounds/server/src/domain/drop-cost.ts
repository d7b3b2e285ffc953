import type { TariffBand } from '@maillon/plugins/delivery-rounds/contract';

/**
 * What a drop costs its buyer, in cents excluding VAT: the price of the first band that reaches so far, and the surcharge
 * of its window. Null: no band does, so that the tariff does not say it.
 */
export function dropCost(tariff: readonly TariffBand[], km: number, surchargeCents = 0): number | null {
  const band = tariff.find(({ upToKm }) => km <= upToKm);
  return band ? band.cents + surchargeCents : null;
}
