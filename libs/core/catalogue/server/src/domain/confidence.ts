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

/** What the columns of an offer say of it. */
export function trustOf(
  columns: { readonly confirmedAt: string | null; readonly halfLifeDays: number; readonly fillBp: number },
  availableFrom: string,
): Trust {
  const { confirmedAt, halfLifeDays, fillBp } = columns;
  const said = new Date(confirmedAt ?? `${availableFrom}T00:00:00Z`);
  return { confirmedAt: said, halfLifeDays, fillRate: fillBp / 10_000 };
}

/**
 * How far a declared quantity can be believed at an instant, 0 to 1. What was just confirmed is believed as far as its
 * producer keeps promises, and each half-life takes half of that away. The database reckons the same (`app.offer_confidence`).
 * `whole-days`: it falls once a day, at the hour of the confirmation, so that what somebody sees does not shrink while he orders.
 */
export function confidenceOf(
  { confirmedAt, halfLifeDays, fillRate }: Trust,
  at: Date,
  age: 'exact' | 'whole-days' = 'exact',
): number {
  const days = confirmedAt ? Math.max(0, at.getTime() - confirmedAt.getTime()) / DAY_MS : 0;
  return fillRate * 0.5 ** ((age === 'exact' ? days : Math.floor(days)) / halfLifeDays);
}
