import { consentCents, type Consent } from './consent';
import { topUp, type GrowingLine } from './top-up';

/** A line that may grow, with all that its buyer agreed to: what one producer uses of a share, another cannot. */
export type ConsentedLine = Omit<GrowingLine, 'consentCents'> & { readonly consent: Consent };

/** A producer whose pooled minimum is missed. */
export interface LackingMinimum {
  readonly producerId: string;
  readonly missingCents: number;
  readonly lines: readonly ConsentedLine[];
}

/** By how much each order has grown, in cents. */
type Grown = ReadonlyMap<string, number>;

interface Way {
  /** Producers who come, in the order in which consent is used. */
  readonly reached: readonly string[];
  /** What all orders grow by, in cents. */
  readonly cents: number;
}

// So many are tried in every order; of more, the smallest increase comes first.
const MOST_TRIED = 6;

/**
 * In which order what buyers agreed to is used, when several producers lack something: so that as many of them come as can,
 * and of the ways to that the one that asks the least in all. Who cannot be reached comes last and uses nothing. Names
 * decide nothing: of equal ways the first in the given order.
 */
export function minimumTurns(lacking: readonly LackingMinimum[]): string[] {
  const { reached } = lacking.length <= MOST_TRIED ? bestWay(lacking, NOTHING) : smallestFirst(lacking, NOTHING);
  return [...reached, ...lacking.map(({ producerId }) => producerId).filter((id) => !reached.includes(id))];
}

export function growingLine({ consent, ...line }: ConsentedLine, grown: Grown = NOTHING): GrowingLine {
  const already = grown.get(line.orderId) ?? 0;
  const { basketCents, grownCents } = consent;
  const now = { ...consent, basketCents: basketCents + already, grownCents: grownCents + already };
  return { ...line, consentCents: consentCents(now) };
}

const NOTHING: Grown = new Map();
const NOBODY: Way = { reached: [], cents: 0 };

function bestWay(lacking: readonly LackingMinimum[], grown: Grown): Way {
  return lacking.reduce<Way>((best, one) => {
    const increase = increaseFor(one, grown);
    if (!increase) return best;
    const others = lacking.filter((other) => other !== one);
    return better(best, after(one, increase, bestWay(others, together(grown, increase))));
  }, NOBODY);
}

/** One after the other, each time the producer for whom the least has to be added now. */
function smallestFirst(lacking: readonly LackingMinimum[], grown: Grown): Way {
  const ways = lacking.flatMap((one) => {
    const increase = increaseFor(one, grown);
    return increase ? [{ one, increase, cents: sumOf(increase) }] : [];
  });
  const [first] = ways.toSorted((a, b) => a.cents - b.cents);
  if (!first) return NOBODY;
  const others = ways.map(({ one }) => one).filter((other) => other !== first.one);
  return after(first.one, first.increase, smallestFirst(others, together(grown, first.increase)));
}

/** What each order would grow by for a producer; null: it does not reach. */
function increaseFor({ lines, missingCents }: LackingMinimum, grown: Grown): Grown | null {
  const growing = lines.map((line) => growingLine(line, grown));
  const units = topUp(growing, missingCents);
  if (!units) return null;
  const grows = growing.filter(({ lineId }) => units.has(lineId));
  return new Map(grows.map(({ lineId, orderId, unitCents }) => [orderId, units.get(lineId)! * unitCents]));
}

function after({ producerId }: LackingMinimum, increase: Grown, rest: Way): Way {
  return { reached: [producerId, ...rest.reached], cents: sumOf(increase) + rest.cents };
}

function better(best: Way, way: Way): Way {
  const more = way.reached.length - best.reached.length;
  return more > 0 || (more === 0 && way.cents < best.cents) ? way : best;
}

function together(grown: Grown, increase: Grown): Grown {
  const sum = new Map(grown);
  for (const [orderId, cents] of increase) sum.set(orderId, (sum.get(orderId) ?? 0) + cents);
  return sum;
}

function sumOf(grown: Grown): number {
  return [...grown.values()].reduce((sum, cents) => sum + cents, 0);
}
