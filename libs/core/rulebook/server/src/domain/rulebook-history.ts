import { rulebookRefusals, type Rulebook } from '@maillon/core/rulebook/contract';

/** A version as it is kept; withdrawn ones are kept too. */
export interface KeptVersion {
  readonly id: string;
  readonly number: number;
  /** First delivery day that it governs. */
  readonly validFrom: string;
  readonly note: string;
  readonly publishedAt: Date;
  readonly withdrawnReason: string | null;
  readonly rulebook: Rulebook;
}

export type VersionState = 'foreseen' | 'in-force' | 'past' | 'withdrawn';

/** The first delivery day that new rules can govern, and why not earlier. */
export interface Start {
  readonly earliest: string;
  readonly reason: string;
}

/** One territory's versions. Each holds until the next begins: they can neither overlap nor leave a gap. */
export class RulebookHistory {
  private readonly standing: readonly KeptVersion[];

  constructor(readonly versions: readonly KeptVersion[]) {
    this.standing = versions
      .filter(({ withdrawnReason }) => withdrawnReason === null)
      .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  }

  /** Null before the first one. */
  on(day: string): KeptVersion | null {
    return this.standing.findLast(({ validFrom }) => validFrom <= day) ?? null;
  }

  /** First day that it governs no more; null: until further notice. A withdrawn one governs none. */
  endsBefore({ id, validFrom }: KeptVersion): string | null {
    const index = this.standing.findIndex((one) => one.id === id);
    return index < 0 ? validFrom : (this.standing[index + 1]?.validFrom ?? null);
  }

  stateOf(version: KeptVersion, today: string): VersionState {
    if (version.withdrawnReason !== null) return 'withdrawn';
    if (version.validFrom > today) return 'foreseen';
    return this.on(today)?.id === version.id ? 'in-force' : 'past';
  }

  get nextNumber(): number {
    return Math.max(0, ...this.versions.map(({ number }) => number)) + 1;
  }

  /** Refusals: rulebook.too-early, rulebook.day-taken, rulebook.nothing-new. */
  mustTake(validFrom: string, rulebook: Rulebook, noRules: Rulebook, start: Start): void {
    if (validFrom < start.earliest) throw rulebookRefusals.because('too-early', { ...start });
    if (this.standing.some((one) => one.validFrom === validFrom))
      throw rulebookRefusals.because('day-taken', { day: validFrom });
    const before = this.on(validFrom)?.rulebook ?? noRules;
    if (isSame(before, rulebook)) throw rulebookRefusals.because('nothing-new');
  }

  /** Refusal: rulebook.in-use. */
  mustLetGo({ validFrom }: KeptVersion, start: Start): void {
    if (validFrom < start.earliest) throw rulebookRefusals.because('in-use', { reason: start.reason });
  }
}

/** Both are written in one order of keys, so that their texts can be compared. */
export function isSame(a: Rulebook, b: Rulebook): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}
