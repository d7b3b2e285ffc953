export interface RegimeFact {
  readonly kind: string;
  readonly value: string;
  readonly validFrom: string;
}

/** The one in force on a day, and the one that begins next; what was stated last of a day counts, and comes first. */
export function regimesOf<Fact extends RegimeFact>(facts: readonly Fact[], today: string) {
  const stated = facts.filter(({ kind }) => kind === 'vat-regime');
  const ahead = stated.filter(({ validFrom }) => validFrom > today);
  const first = ahead.at(-1)?.validFrom;
  return {
    now: stated.find(({ validFrom }) => validFrom <= today) ?? null,
    next: ahead.find(({ validFrom }) => validFrom === first) ?? null,
  };
}
