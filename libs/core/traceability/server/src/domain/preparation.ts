import { traceabilityRefusals, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import { netMassOf } from './weighing';

/** A part that a supplier order asks: one allocation. */
export interface AskedPart {
  readonly allocationId: string;
  readonly productId: string;
  readonly productName: string;
  readonly pricing: string;
  readonly nominalMassG: number | null;
  readonly count: number;
}

/** What the producer says of it. */
export interface GivenPart {
  readonly allocationId: string;
  readonly lotCode: string | null;
  readonly producedOn: string | null;
  readonly count: number;
  readonly netMassG: number | null;
  readonly shortReason: string | null;
}

/** What is accepted of it. */
export interface PreparedPart {
  readonly asked: AskedPart;
  readonly given: GivenPart;
  readonly netMassG: number;
  readonly missing: number;
}

/** Every part asked, given once, weighed, and explained when it is short. Refusals: see `prepareSupplierOrder` in the schema. */
export function prepare(
  asked: readonly AskedPart[],
  given: readonly GivenPart[],
  settings: TraceabilitySettings,
): PreparedPart[] {
  const prepared = given.map((part, index) => preparedPart(askedOf(asked, part, index), part, index, settings));
  for (const part of asked) mustBeGivenOnce(part, given);
  return prepared;
}

function askedOf(asked: readonly AskedPart[], { allocationId }: GivenPart, index: number): AskedPart {
  const part = asked.find((one) => one.allocationId === allocationId);
  if (!part) throw traceabilityRefusals.because('part-unknown', {}, { [`parts.${index}.allocationId`]: [] });
  return part;
}

function preparedPart(asked: AskedPart, given: GivenPart, index: number, settings: TraceabilitySettings): PreparedPart {
  const { productName: product, count: allocated } = asked;
  const { count } = given;
  if (count > allocated)
    throw traceabilityRefusals.because(
      'count-above-allocated',
      { product, allocated, count },
      { [`parts.${index}.count`]: [] },
    );
  const missing = allocated - count;
  if (missing > 0 && !given.shortReason?.trim())
    throw traceabilityRefusals.because('reason-missing', { product, missing }, { [`parts.${index}.shortReason`]: [] });
  const netMassG = netMassOf({ ...asked, count, netMassG: given.netMassG }, settings, `parts.${index}.netMassG`);
  return { asked, given, netMassG, missing };
}

function mustBeGivenOnce({ allocationId, productName: product }: AskedPart, given: readonly GivenPart[]): void {
  const times = given.filter((part) => part.allocationId === allocationId).length;
  if (times === 0) throw traceabilityRefusals.because('part-missing', { product });
  if (times > 1) throw traceabilityRefusals.because('part-repeated', { product });
}
