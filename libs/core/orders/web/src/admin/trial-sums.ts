import type { TrialFiguresFragment } from '../data/rulebook-trial.generated';

export interface BothFigures {
  readonly before: TrialFiguresFragment;
  readonly after: TrialFiguresFragment;
}

/** The figures of several sessions together; the local share weighs each by its sales. */
export function trialSums(sessions: readonly BothFigures[]): BothFigures {
  return { before: summed(sessions.map((one) => one.before)), after: summed(sessions.map((one) => one.after)) };
}

function summed(all: readonly TrialFiguresFragment[]): TrialFiguresFragment {
  const sum = (pick: (one: TrialFiguresFragment) => number) => all.reduce((total, one) => total + pick(one), 0);
  const salesCents = sum((one) => one.salesCents);
  const local = sum((one) => ((one.localShareBp ?? 0) * one.salesCents) / 10_000);
  return {
    orders: sum((one) => one.orders),
    lines: sum((one) => one.lines),
    salesCents,
    deliveryFeeCents: sum((one) => one.deliveryFeeCents),
    commissionCents: sum((one) => one.commissionCents),
    localShareBp: salesCents ? Math.round((local * 10_000) / salesCents) : null,
  };
}
