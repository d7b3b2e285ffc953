/** A line that may grow, because its buyer agreed beforehand to so much more of the order. */
export interface GrowingLine {
  readonly lineId: string;
  readonly orderId: string;
  readonly offerId: string;
  /** What one more sales unit costs, in cents; more than 0. */
  readonly unitCents: number;
  /** What the order asks of that producer already, in cents; more than 0. */
  readonly orderedCents: number;
  /** Most that its buyer agreed to, in cents. */
  readonly consentCents: number;
  /** Units by which it may grow: to the most that its buyer named, and not into another price by quantity. */
  readonly room: number;
  /** Units of its offer that nobody has; lines of one offer share them. */
  readonly available: number;
}

/**
 * How many units each line grows so that the missing amount is covered, and no buyer bears more than needed: the largest
 * excess, relative to what the buyer ordered, is as small as it can be. Each order grows by its finest line only. Null:
 * what was agreed to does not reach, and then nobody grows.
 */
export function topUp(lines: readonly GrowingLine[], missingCents: number): Map<string, number> | null {
  const finest = [...Map.groupBy(lines, ({ orderId }) => orderId).values()].map(finestOf);
  const left = new Map(finest.map(({ offerId, available }) => [offerId, available]));
  const units = new Map<string, number>();
  const taken: GrowingLine[] = [];
  for (let missing = missingCents; missing > 0; missing -= taken.at(-1)!.unitCents) {
    const next = leastHurt(finest, units, left);
    if (!next) return null;
    taken.push(next);
    units.set(next.lineId, unitsOf(units, next) + 1);
    left.set(next.offerId, left.get(next.offerId)! - 1);
  }
  return withoutSurplus(taken, units, missingCents);
}

function finestOf(lines: readonly GrowingLine[]): GrowingLine {
  return lines.reduce((best, line) =>
    line.unitCents < best.unitCents || (line.unitCents === best.unitCents && line.lineId < best.lineId) ? line : best,
  );
}

function leastHurt(
  lines: readonly GrowingLine[],
  units: ReadonlyMap<string, number>,
  left: ReadonlyMap<string, number>,
): GrowingLine | null {
  const able = lines.filter(
    (line) =>
      left.get(line.offerId)! > 0 &&
      unitsOf(units, line) < line.room &&
      (unitsOf(units, line) + 1) * line.unitCents <= line.consentCents,
  );
  return able.reduce<GrowingLine | null>((best, line) => (!best || isLessHurt(line, best, units) ? line : best), null);
}

function isLessHurt(a: GrowingLine, b: GrowingLine, units: ReadonlyMap<string, number>): boolean {
  // Compared across, so that equal shares are equal: no fraction is rounded.
  const excess = (line: GrowingLine) => (unitsOf(units, line) + 1) * line.unitCents;
  const difference = excess(a) * b.orderedCents - excess(b) * a.orderedCents;
  return difference === 0 ? a.lineId < b.lineId : difference < 0;
}

/** What the last unit made superfluous is taken back, the largest first: nobody is worse off for it. */
function withoutSurplus(
  taken: readonly GrowingLine[],
  units: Map<string, number>,
  missingCents: number,
): Map<string, number> {
  let surplus = taken.reduce((sum, { unitCents }) => sum + unitCents, 0) - missingCents;
  for (const line of taken.toSorted((a, b) => b.unitCents - a.unitCents)) {
    if (line.unitCents > surplus) continue;
    surplus -= line.unitCents;
    units.set(line.lineId, unitsOf(units, line) - 1);
  }
  return new Map([...units].filter(([, count]) => count > 0));
}

function unitsOf(units: ReadonlyMap<string, number>, { lineId }: GrowingLine): number {
  return units.get(lineId) ?? 0;
}
