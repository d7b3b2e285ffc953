import { traceabilityRefusals, type TraceabilitySettings } from '@maillon/core/traceability/contract';
import { netMassOf } from './weighing';

/** A part that a supplier order asks: one allocation. */
export interface AskedPart {
  readonly allocationId: string;
  /** The order line that it serves, alone or with others. */
  readonly lineId: string;
  /** Least of that line that is of use to its buyer; null: any. */
  readonly minimum: number | null;
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
  for (const parts of Map.groupBy(prepared, (part) => part.asked.lineId).values()) mustBeOfUse(parts, given);
  return prepared;
}

/** Of what its buyer still expects of a line, so much or nothing. */
function mustBeOfUse(parts: readonly PreparedPart[], given: readonly GivenPart[]): void {
  const { productName: product, minimum } = parts[0]!.asked;
  const due = parts.reduce((sum, { asked }) => sum + asked.count, 0);
  const there = parts.reduce((sum, part) => sum + part.given.count, 0);
  if (minimum === null || due < minimum || there === 0 || there >= minimum) return;
  const field = `parts.${given.indexOf(parts[0]!.given)}.count`;
  throw traceabilityRefusals.because('below-line-minimum', { product, minimum }, { [field]: [] });
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
