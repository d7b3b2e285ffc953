import type { Holding } from './holdings';

/** A part that was to be handed over, with the sales units that did not reach the buyer. */
export interface OwedPart {
  readonly allocationId: string;
  readonly owed: number;
}

interface Reasons {
  readonly reason: string;
  readonly absentReason: string;
}

interface Missing {
  readonly allocationId: string;
  readonly missing: number;
  readonly reason: string;
  readonly note: null;
}

/** Why each unit is missing: it came back, or it was never brought. */
export function notHandedOver(owed: readonly OwedPart[], back: readonly Holding[], reasons: Reasons): Missing[] {
  return owed.flatMap(({ allocationId, owed: units }) => {
    const brought = back
      .filter((holding) => holding.allocationId === allocationId)
      .reduce((sum, { count }) => sum + count, 0);
    return [
      { allocationId, missing: Math.min(units, brought), reason: reasons.reason, note: null },
      { allocationId, missing: Math.max(0, units - brought), reason: reasons.absentReason, note: null },
    ].filter(({ missing }) => missing > 0);
  });
}
