import { traceabilityRefusals, type TraceabilitySettings } from '@maillon/core/traceability/contract';

/** What the scale must believe about one part. */
export interface Weighed {
  readonly productName: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  readonly count: number;
  readonly netMassG: number | null;
}

const GRAMS_PER_KG = 1000;

/**
 * Net grams of a part. Without weighing, goods sold by the unit weigh what their unit should (0 when nobody said).
 * Refusals: traceability.mass-missing, traceability.mass-absurd.
 */
export function netMassOf(part: Weighed, settings: TraceabilitySettings, field: string): number {
  const { productName: product, count, netMassG, pricing, nominalMassG } = part;
  if (netMassG === null && pricing === 'kg' && count > 0)
    throw traceabilityRefusals.because('mass-missing', { product }, atField(field));
  const massG = netMassG ?? count * (nominalMassG ?? 0);
  const { lowestG, highestG } = boundsOf(part, settings);
  if (massG < lowestG || massG > highestG) {
    throw traceabilityRefusals.because('mass-absurd', { product, massG, count, lowestG, highestG }, atField(field));
  }
  return massG;
}

function boundsOf(
  { count, nominalMassG, pricing }: Weighed,
  settings: TraceabilitySettings,
): { lowestG: number; highestG: number } {
  const lightestG = count > 0 && pricing === 'kg' ? 1 : 0;
  if (!nominalMassG) return { lowestG: lightestG, highestG: count > 0 ? settings.heaviestPartKg * GRAMS_PER_KG : 0 };
  const expectedG = count * nominalMassG;
  return {
    lowestG: Math.max(lightestG, Math.ceil((expectedG * settings.lowestMassPercent) / 100)),
    highestG: Math.floor((expectedG * settings.highestMassPercent) / 100),
  };
}

function atField(field: string): Record<string, string[]> {
  return { [field]: [] };
}
