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
  /** Not weighed: it weighs what its count should. */
  readonly isEstimate: boolean;
  readonly missing: number;
}

/**
 * Every part asked, given once, weighed, and explained when it is short. Where the hub's scales count, a part may come without
 * a weight. Refusals: see `prepareSupplierOrder` in the schema.
 */
export function prepare(
  asked: readonly AskedPart[],
  given: readonly GivenPart[],
  settings: TraceabilitySettings,
  weighedAtHub = false,
): PreparedPart[] {
  const prepared = given.map((part, index) => {
    const of = askedOf(asked, part, index);
    return preparedPart(of, part, index, settings, weighedAtHub && isToEstimate(of, part));
  });
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

/** Nothing is known of the weight of a unit that nobody described: that has to be weighed. */
function isToEstimate({ pricing, nominalMassG }: AskedPart, { count, netMassG }: GivenPart): boolean {
  return pricing === 'kg' && netMassG === null && count > 0 && nominalMassG !== null;
}

function preparedPart(
  asked: AskedPart,
  given: GivenPart,
  index: number,
  settings: TraceabilitySettings,
  isEstimate: boolean,
): PreparedPart {
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
  const said = isEstimate ? count * asked.nominalMassG! : given.netMassG;
  const netMassG = netMassOf({ ...asked, count, netMassG: said }, settings, `parts.${index}.netMassG`);
  return { asked, given, netMassG, isEstimate, missing };
}

function mustBeGivenOnce({ allocationId, productName: product }: AskedPart, given: readonly GivenPart[]): void {
  const times = given.filter((part) => part.allocationId === allocationId).length;
  if (times === 0) throw traceabilityRefusals.because('part-missing', { product });
  if (times > 1) throw traceabilityRefusals.because('part-repeated', { product });
}
