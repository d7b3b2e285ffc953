import { traceabilityRefusals, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import type { Holding } from './holdings';
import type { Movement } from './movement';
import { splitMass } from './split-mass';
import { netMassOf } from './weighing';

/** A part whose goods may be in a hub or at a counter. */
export interface PartInPlace {
  readonly allocationId: string;
  readonly productName: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  /** What is held of it there, by lot; nothing when it has not come or has left. */
  readonly holdings: readonly Holding[];
  /** The weight that counts is the one found here. */
  readonly isAgreed: boolean;
}

/** Net grams that the scales said of all that is there of a part. */
export interface ScaleReading {
  readonly allocationId: string;
  readonly netMassG: number;
}

/**
 * What the scales of a hub say, as facts. At the agreed point the goods weigh this from now on, and whatever follows carries
 * it; elsewhere the fact is kept and they weigh what they did. Refusals: traceability.part-unknown, traceability.part-repeated,
 * traceability.goods-not-there, traceability.mass-absurd.
 */
export function weighAgain(
  parts: readonly PartInPlace[],
  readings: readonly ScaleReading[],
  settings: TraceabilitySettings,
): Movement[] {
  return readings.flatMap((reading, index) => {
    const part = parts.find(({ allocationId }) => allocationId === reading.allocationId);
    if (!part) throw traceabilityRefusals.because('part-unknown', {}, { [`parts.${index}.allocationId`]: [] });
    mustBeSaidOnce(part, readings);
    return weighed(part, reading.netMassG, settings, `parts.${index}.netMassG`);
  });
}

function mustBeSaidOnce({ allocationId, productName: product }: PartInPlace, readings: readonly ScaleReading[]): void {
  if (readings.filter((one) => one.allocationId === allocationId).length > 1)
    throw traceabilityRefusals.because('part-repeated', { product });
}

function weighed(part: PartInPlace, netMassG: number, settings: TraceabilitySettings, field: string): Movement[] {
  const { holdings, isAgreed } = part;
  const counts = holdings.map(({ count }) => count);
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (count === 0) throw traceabilityRefusals.because('goods-not-there');
  const scaleG = splitMass(netMassOf({ ...part, count, netMassG }, settings, field), counts);
  return holdings.map(({ party, netMassG: beforeG, ...goods }, index) => ({
    ...{ kind: 'weighed' as const, allocationId: goods.allocationId, lotId: goods.lotId, from: party, to: party },
    count: goods.count,
    netMassG: isAgreed ? scaleG[index]! : beforeG,
    weighing: { beforeG, scaleG: scaleG[index]! },
  }));
}
