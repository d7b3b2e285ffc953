import type { Described } from './producer-changes';

/** Where one thing that is known of a producer comes from. */
export interface FieldFact {
  readonly source: string;
  /** YYYY-MM-DD: when somebody last made sure of it; null when nobody said so. */
  readonly verifiedOn: string | null;
  /** Whether the producer agrees to its being shown; null when the producer was not asked. */
  readonly consent: boolean | null;
}

/** What a territory's census keeps of a producer beside what it says of it. */
export interface CensusEntry {
  /** Whether it sells to professionals; null when nobody said so. The census holds the others too. */
  readonly trades: boolean | null;
  readonly facts: Readonly<Record<string, FieldFact>>;
}

/** What a row of a file says of itself: undefined where it says nothing. */
export interface CensusDraft {
  readonly source?: string | undefined;
  readonly verifiedOn?: string | undefined;
  readonly consent?: boolean | undefined;
  readonly trades?: boolean | undefined;
}

export const NO_ENTRY: CensusEntry = { trades: null, facts: {} };

export interface Telling {
  readonly now: Described;
  /** Null for a producer met for the first time. */
  readonly before: Described | null;
  /** The fields that the row speaks of. */
  readonly said: ReadonlySet<string>;
  /** What stands as the source when the row names none. */
  readonly fileName: string;
}

/** The entry after a row: what it changes has its source; what it repeats keeps its own, unless the row says better. */
export function entryAfter(known: CensusEntry, draft: CensusDraft, telling: Telling): CensusEntry {
  const facts: Record<string, FieldFact> = {};
  for (const [field, value] of Object.entries(telling.now)) {
    const fact = value === null ? undefined : factAfter(known.facts[field], field, draft, telling);
    if (fact) facts[field] = fact;
  }
  return { trades: draft.trades ?? known.trades, facts };
}

function factAfter(
  known: FieldFact | undefined,
  field: string,
  draft: CensusDraft,
  { now, before, said, fileName }: Telling,
): FieldFact | undefined {
  const fresh: FieldFact = {
    source: draft.source ?? fileName,
    verifiedOn: draft.verifiedOn ?? null,
    consent: draft.consent ?? null,
  };
  if (before === null || before[field] !== now[field]) return fresh;
  const says = draft.source !== undefined || draft.verifiedOn !== undefined || draft.consent !== undefined;
  if (!says || !said.has(field)) return known;
  if (!known) return fresh;
  return {
    source: draft.source ?? known.source,
    verifiedOn: draft.verifiedOn ?? known.verifiedOn,
    consent: draft.consent ?? known.consent,
  };
}

/** What differs between two entries, told once for all fields: their pages say the rest. */
export function censusChanges(
  before: CensusEntry,
  after: CensusEntry,
): { field: string; before: string | null; after: string | null }[] {
  const changes = [];
  if (before.trades !== after.trades)
    changes.push({ field: 'trades', before: word(before.trades), after: word(after.trades) });
  for (const key of ['consent', 'verifiedOn', 'source'] as const) {
    const differing = Object.entries(after.facts).find(([field, fact]) => before.facts[field]?.[key] !== fact[key]);
    if (differing)
      changes.push({
        field: key,
        before: word(before.facts[differing[0]]?.[key] ?? null),
        after: word(differing[1][key]),
      });
  }
  return changes;
}

function word(value: boolean | string | null): string | null {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}
