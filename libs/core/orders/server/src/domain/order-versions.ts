import type { TermsChange } from './line-terms';

/** A line of an order, as its versions name it. */
export interface VersionLine {
  readonly lineId: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly producerName: string;
  /** What it asks now. */
  readonly quantity: number;
  /** What the cut-off gave to it; null: it has not been decided, or came after it. */
  readonly given: number | null;
}

/** What is known to have changed a line: a change says what it became, a shortage how much less. */
export interface VersionFact {
  readonly actId: string;
  readonly lineId: string;
  readonly at: string;
  readonly cause: string;
  readonly askedBy: string;
  readonly acceptedBy: string;
  readonly note: string | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly missing: number | null;
  readonly terms: TermsChange | null;
}

export interface OrderFacts {
  readonly placedAt: string;
  readonly cutOffAt: string;
  readonly isFirm: boolean;
  readonly lines: readonly VersionLine[];
  readonly facts: readonly VersionFact[];
}

export interface VersionChange extends Omit<VersionLine, 'quantity' | 'given'> {
  readonly before: number;
  readonly after: number;
  readonly terms: TermsChange | null;
}

export interface Version extends Pick<VersionFact, 'at' | 'cause' | 'askedBy' | 'acceptedBy' | 'note'> {
  readonly number: number;
  readonly changes: readonly VersionChange[];
}

type Act = Omit<Version, 'number' | 'changes'> & {
  readonly becomes: (now: (lineId: string) => number) => Became[];
};

/** A line, how many it became, and what else was said of it. */
type Became = [lineId: string, after: number, terms?: TermsChange | null];

/** Every version of an order as the difference to the one before. Read one after the other they lead to what it is now. */
export function versionsOf(order: OrderFacts): Version[] {
  const lines = new Map(order.lines.map((line) => [line.lineId, line]));
  const now = new Map<string, number>();
  const current = (lineId: string) => now.get(lineId) ?? 0;
  return actsOf(order).map(({ becomes, ...act }, index) => {
    const changes = becomes(current).flatMap(([lineId, after, terms = null]): VersionChange[] => {
      const { productName, unitLabel, producerName } = lines.get(lineId)!;
      const before = current(lineId);
      now.set(lineId, after);
      return before === after && !terms ? [] : [{ lineId, productName, unitLabel, producerName, before, after, terms }];
    });
    return { number: index + 1, ...act, changes };
  });
}

function actsOf(order: OrderFacts): Act[] {
  const later = [...Map.groupBy(order.facts, ({ actId }) => actId).values()].map(actOf);
  const acts = [...later, ...(order.isFirm ? [firm(order)] : [])].toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b),
  );
  return isLetThrough(order) ? acts : [placed(order), ...acts];
}

/** Nobody placed it in time: it begins with the act that let it through. */
function isLetThrough(order: OrderFacts): boolean {
  return order.lines.length > 0 && wishedAtFirst(order).every(([, wished]) => wished === 0);
}

/** At the same instant what was still wished comes first, then the cut-off, then what it led to. */
function rank({ cause }: Act): number {
  if (cause === 'firm') return 1;
  return ['changed', 'let-through', 'cancelled', 'session-cancelled', 'topped-up'].includes(cause) ? 0 : 2;
}

function placed(order: OrderFacts): Act {
  const wished = wishedAtFirst(order);
  const by = { askedBy: 'buyer', acceptedBy: 'rule', note: null };
  return { at: order.placedAt, cause: 'placed', ...by, becomes: () => wished };
}

function wishedAtFirst({ lines, facts }: Pick<OrderFacts, 'lines' | 'facts'>): [string, number][] {
  const first = (line: VersionLine) => facts.find(({ lineId, before }) => lineId === line.lineId && before !== null);
  return lines.map((line) => [line.lineId, first(line)?.before ?? line.quantity]);
}

function firm({ cutOffAt, lines }: OrderFacts): Act {
  const given = lines.flatMap((line): [string, number][] => (line.given === null ? [] : [[line.lineId, line.given]]));
  return { at: cutOffAt, cause: 'firm', askedBy: 'rule', acceptedBy: 'rule', note: null, becomes: () => given };
}

function actOf(facts: readonly VersionFact[]): Act {
  const { at, cause, askedBy, acceptedBy, note } = facts[0]!;
  return {
    ...{ at, cause, askedBy, acceptedBy, note },
    becomes: (now) =>
      facts.map(({ lineId, after, missing, terms }) => [lineId, after ?? now(lineId) - (missing ?? 0), terms]),
  };
}
