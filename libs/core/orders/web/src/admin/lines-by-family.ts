export interface FamilyLines {
  readonly family: string;
  readonly served: number;
  readonly short: number;
}

interface CountedLine {
  readonly referenceCode: string;
  readonly state: string;
}

/** Lines of orders by family of product, those with most lines first. A line served in part counts as short. */
export function linesByFamily(lines: readonly CountedLine[], familyOf: ReadonlyMap<string, string>): FamilyLines[] {
  const counts = new Map<string, { served: number; short: number }>();
  for (const { referenceCode, state } of lines) {
    if (state === 'cancelled') continue;
    const family = familyOf.get(referenceCode) ?? '';
    const count = counts.get(family) ?? { served: 0, short: 0 };
    if (state === 'short' || state === 'partly-allocated') count.short += 1;
    else count.served += 1;
    counts.set(family, count);
  }
  return [...counts]
    .map(([family, count]) => ({ family, ...count }))
    .toSorted((a, b) => b.served + b.short - a.served - a.short);
}
