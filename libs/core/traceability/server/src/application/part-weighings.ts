import type { PartWeighing } from '@maillon/core/traceability/contract';
import type { RecordedMovement } from '../persistence/movements';

/** What scales said of one part, oldest first. The weighing that counts is the last one that changed what the goods weigh. */
export function weighingsOf(ledger: readonly RecordedMovement[]): PartWeighing[] {
  const acts = [
    ...Map.groupBy(
      ledger.filter(({ kind, isEstimate }) => (kind === 'prepared' && !isEstimate) || kind === 'weighed'),
      ({ kind, callerId }) => `${kind} ${callerId}`,
    ).values(),
  ];
  const charged = acts.findLastIndex((movements) => movements.every(counts));
  return acts.map((movements, index) => ({
    place: movements[0]!.to!.name,
    scaleG: movements.reduce((sum, { weighing, netMassG }) => sum + (weighing?.scaleG ?? netMassG), 0),
    at: movements[0]!.at.toISOString(),
    by: movements[0]!.by,
    isCharged: index === charged,
  }));
}

function counts({ weighing, netMassG }: RecordedMovement): boolean {
  return !weighing || weighing.scaleG === netMassG;
}
