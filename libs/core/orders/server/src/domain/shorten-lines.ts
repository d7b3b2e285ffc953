import { decidedState } from './decided-line';
import type { LineState } from './order-line';

/** Units of an allocation that will not come. */
export interface LineShortage {
  readonly allocationId: string;
  readonly missing: number;
  /** A reason code with its sentences, for instance `traceability.prepared-short`. */
  readonly reason: string;
  /** What somebody added in their own words. */
  readonly note: string | null;
  /** Its producer cannot supply them: goods of another may come instead, as the buyer wished. */
  readonly mayBeReplaced?: boolean;
}

/** An allocation with the line that it serves. */
export interface AllocatedLine {
  readonly allocationId: string;
  /** Units of the allocation that were not said to be short before. */
  readonly left: number;
  readonly lineId: string;
  readonly orderId: string;
  readonly quantity: number;
  readonly allocatedQuantity: number;
  readonly unservedQuantity: number;
}

export interface ShortenedLine {
  readonly lineId: string;
  readonly unservedQuantity: number;
  readonly state: LineState;
}

/** What is new in these shortages: never more than what is left of an allocation, so that a fact told twice counts once. */
export function newShortages(lines: readonly AllocatedLine[], told: readonly LineShortage[]): LineShortage[] {
  const left = new Map(lines.map((line) => [line.allocationId, line.left]));
  return told.flatMap((shortage) => {
    const missing = Math.min(shortage.missing, left.get(shortage.allocationId) ?? 0);
    left.set(shortage.allocationId, (left.get(shortage.allocationId) ?? 0) - missing);
    return missing > 0 ? [{ ...shortage, missing }] : [];
  });
}

/** The lines as they are once all of these are missing. */
export function shortened(lines: readonly AllocatedLine[], shortages: readonly LineShortage[]): ShortenedLine[] {
  const byLine = Map.groupBy(lines, ({ lineId }) => lineId);
  return [...byLine.values()].map((parts) => {
    const { lineId, quantity, allocatedQuantity, unservedQuantity: before } = parts[0]!;
    const own = new Set(parts.map(({ allocationId }) => allocationId));
    const missing = shortages.filter(({ allocationId }) => own.has(allocationId)).map((one) => one.missing);
    const unservedQuantity = missing.reduce((sum, units) => sum + units, before);
    const state = decidedState(quantity, { quantity: allocatedQuantity - unservedQuantity });
    return { lineId, unservedQuantity, state };
  });
}
