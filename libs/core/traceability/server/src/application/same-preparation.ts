import { traceabilityRefusals } from '@maillon/core/traceability/contract';
import type { PreparedPart } from '../domain/preparation';
import type { RecordedMovement } from '../persistence/movements';

/**
 * Sent twice, done once; with other weights or labels it is another preparation, and the goods have only one.
 * Refusal: traceability.already-prepared.
 */
export function mustBeTheSame(movements: readonly RecordedMovement[], prepared: readonly PreparedPart[]): void {
  const before = new Map(movements.filter(({ kind }) => kind === 'prepared').map((one) => [one.allocationId, one]));
  if (!prepared.every((part) => isAsBefore(part, before.get(part.given.allocationId)))) {
    throw traceabilityRefusals.because('already-prepared');
  }
}

function isAsBefore({ given, netMassG }: PreparedPart, before: RecordedMovement | undefined): boolean {
  if (!before) return given.count === 0;
  const sameLot = given.lotCode === null || given.lotCode === before.lotCode;
  return sameLot && given.count === before.count && netMassG === before.netMassG;
}
