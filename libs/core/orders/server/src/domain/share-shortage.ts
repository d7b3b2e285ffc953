import { minimumInForce } from './line-terms';

/** A part of what a producer was asked for: one buyer's line. */
export interface SharedPart {
  readonly id: string;
  /** Whole sales units, at least 0. */
  readonly quantity: number;
  /** Least that is of use to its buyer; null: any. */
  readonly minimum: number | null;
  /** Instant of the buyer's order, ISO 8601 in UTC. */
  readonly placedAt: string;
}

/**
 * How many units each part loses when so many are missing. No part is left between nothing and its minimum: while the
 * others can bear it, each keeps its minimum; when they cannot, one part goes without, the smallest that is enough. Then
 * the largest share that anybody loses is as small as it can be; at equal shares who ordered last loses first. Together
 * they lose exactly what is missing, or more where a part that goes without was larger.
 */
export function shareShortage(parts: readonly SharedPart[], missing: number): Map<string, number> {
  const without = new Set<string>();
  const staying = () => parts.filter(({ id }) => !without.has(id));
  const lost = () => sumOf(parts.filter(({ id }) => without.has(id)));
  const lacking = () => Math.max(0, missing - lost());
  while (lacking() > slackOf(staying())) without.add(leastLoss(staying(), lacking()).id);
  const cuts = new Map(parts.map(({ id, quantity }) => [id, without.has(id) ? quantity : 0]));
  for (let left = Math.min(lacking(), sumOf(staying())); left > 0; left--) {
    const next = leastHurt(staying(), cuts);
    cuts.set(next.id, cuts.get(next.id)! + 1);
  }
  return cuts;
}

/** A part as it was allocated: a line may have several. */
export interface AllocatedPart extends SharedPart {
  readonly lineId: string;
}

/** The same for parts of which several may serve one line: its minimum is of all of them. */
export function cutsOf(parts: readonly AllocatedPart[], missing: number): Map<string, number> {
  const lines = Map.groupBy(parts, ({ lineId }) => lineId);
  const whole = [...lines].map(([id, own]) => ({ ...own[0]!, id, quantity: sumOf(own) }));
  const cuts = shareShortage(whole, missing);
  return new Map([...lines].flatMap(([id, own]) => spread(own, cuts.get(id)!)));
}

/** What came last goes first. */
function spread(parts: readonly AllocatedPart[], cut: number): [string, number][] {
  let left = cut;
  return parts.toReversed().map(({ id, quantity }) => {
    const lost = Math.min(left, quantity);
    left -= lost;
    return [id, lost];
  });
}

export function floorOf({ minimum, quantity }: SharedPart): number {
  return minimumInForce(minimum, quantity) ?? 0;
}

/** What can be taken while everybody keeps what is of use; all there is, once nobody has a minimum. */
function slackOf(parts: readonly SharedPart[]): number {
  const slack = parts.reduce((sum, part) => sum + part.quantity - floorOf(part), 0);
  return parts.some((part) => floorOf(part) > 0) ? slack : Infinity;
}

/** Of those that would go without, the smallest that is enough; else the largest, and of equals who ordered last. */
function leastLoss(parts: readonly SharedPart[], lacking: number): SharedPart {
  const bound = parts.filter((part) => floorOf(part) > 0);
  const slackWithout = (part: SharedPart) => slackOf(parts.filter((one) => one !== part));
  const enough = bound.filter((part) => part.quantity + slackWithout(part) >= lacking);
  const byLast = (a: SharedPart, b: SharedPart) => (isLater(a, b) ? -1 : 1);
  return enough.length
    ? enough.toSorted((a, b) => a.quantity - b.quantity || byLast(a, b))[0]!
    : bound.toSorted((a, b) => b.quantity - a.quantity || byLast(a, b))[0]!;
}

/** The part that one more unit would hurt least. */
function leastHurt(parts: readonly SharedPart[], cuts: ReadonlyMap<string, number>): SharedPart {
  const able = parts.filter((part) => cuts.get(part.id)! < part.quantity - floorOf(part));
  return able.reduce((best, part) => (isLessHurt(part, best, cuts) ? part : best));
}

function isLessHurt(a: SharedPart, b: SharedPart, cuts: ReadonlyMap<string, number>): boolean {
  // Compared across, so that equal shares are equal: no fraction is rounded.
  const difference = (cuts.get(a.id)! + 1) * b.quantity - (cuts.get(b.id)! + 1) * a.quantity;
  return difference === 0 ? isLater(a, b) : difference < 0;
}

function isLater(a: SharedPart, b: SharedPart): boolean {
  return a.placedAt === b.placedAt ? a.id > b.id : a.placedAt > b.placedAt;
}

function sumOf(parts: readonly SharedPart[]): number {
  return parts.reduce((sum, { quantity }) => sum + quantity, 0);
}
