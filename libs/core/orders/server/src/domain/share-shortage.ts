/** A part of what a producer was asked for: one buyer's. */
export interface SharedPart {
  readonly id: string;
  /** Whole sales units, at least 0. */
  readonly quantity: number;
  /** Instant of the buyer's order, ISO 8601 in UTC. */
  readonly placedAt: string;
}

/**
 * How many units each part loses when so many are missing. The largest share that anybody loses is as small as it can be;
 * at equal shares who ordered last loses first. Every part loses whole units, and together exactly what is missing.
 */
export function shareShortage(parts: readonly SharedPart[], missing: number): Map<string, number> {
  const cuts = new Map(parts.map(({ id }) => [id, 0]));
  const all = parts.reduce((sum, { quantity }) => sum + quantity, 0);
  for (let left = Math.min(missing, all); left > 0; left--) {
    const next = leastHurt(parts, cuts);
    cuts.set(next.id, cuts.get(next.id)! + 1);
  }
  return cuts;
}

/** The part that one more unit would hurt least. */
function leastHurt(parts: readonly SharedPart[], cuts: ReadonlyMap<string, number>): SharedPart {
  const able = parts.filter(({ id, quantity }) => cuts.get(id)! < quantity);
  return able.reduce((best, part) => (isLessHurt(part, best, cuts) ? part : best));
}

function isLessHurt(a: SharedPart, b: SharedPart, cuts: ReadonlyMap<string, number>): boolean {
  // Compared across, so that equal shares are equal: no fraction is rounded.
  const difference = (cuts.get(a.id)! + 1) * b.quantity - (cuts.get(b.id)! + 1) * a.quantity;
  if (difference !== 0) return difference < 0;
  return a.placedAt === b.placedAt ? a.id > b.id : a.placedAt > b.placedAt;
}
