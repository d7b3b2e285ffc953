const DAY_MS = 86_400_000;

/** What an offer's confidence is made of; it is kept with the offer, so that a list need not ask anybody. */
export interface Trust {
  /** When its producer last said how much there is; null: nobody wrote it down, and its first day counts. */
  readonly confirmedAt: Date | null;
  /** Days after which half of the confidence is gone: short for herbs, long for what keeps. */
  readonly halfLifeDays: number;
  /** Share of what was promised that the producer brought, 0 to 1, when it was confirmed. */
  readonly fillRate: number;
}

/**
 * How far a declared quantity can be believed at an instant, 0 to 1. What was just confirmed is believed as far as its
 * producer keeps promises, and each half-life takes half of that away. The database reckons the same (`app.offer_confidence`).
 */
export function confidenceOf({ confirmedAt, halfLifeDays, fillRate }: Trust, at: Date): number {
  const ageMs = confirmedAt ? Math.max(0, at.getTime() - confirmedAt.getTime()) : 0;
  return fillRate * 0.5 ** (ageMs / DAY_MS / halfLifeDays);
}
