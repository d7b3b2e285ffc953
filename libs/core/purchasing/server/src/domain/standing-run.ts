/** What a run starts from, as it is when a sale has opened. */
export interface RunBefore {
  readonly at: Date;
  readonly mode: 'order' | 'basket';
  readonly session: { readonly opensAt: Date; readonly cutOffAt: Date; readonly state: string };
  /** What was done before; null: nothing. */
  readonly run: {
    readonly outcome: RunOutcome;
    readonly basketVersion: number | null;
    /** Why what it prepared must not be ordered. */
    readonly blocked: 'basket-in-use' | null;
  } | null;
  /** The order that this run makes exists. */
  readonly isOrdered: boolean;
  /** The kitchen has an order of its own in this sale. */
  readonly hasOtherOrder: boolean;
  /** Another sale of the same day was served. */
  readonly isServedElsewhere: boolean;
  readonly basket: { readonly version: number; readonly lines: number };
}

/** prepared: the basket is filled, and nothing was said yet. */
export type RunOutcome = 'prepared' | 'ordered' | 'basket' | 'refused';

export type RunStep =
  /** Nothing is left to do. */
  | { readonly step: 'done' }
  /** Its order exists: only to be said. */
  | { readonly step: 'ordered' }
  | { readonly step: 'refuse'; readonly reason: RefuseReason; readonly isTold: boolean }
  /** Fill the basket, or bring it up to date; `blocked` says why it must not be ordered then. */
  | { readonly step: 'fill'; readonly blocked: 'basket-in-use' | null }
  /** The kitchen changed the basket that was filled for it. */
  | { readonly step: 'leave'; readonly reason: 'basket-touched' };

export type RefuseReason = 'session-over' | 'served-elsewhere' | 'already-ordered';

/** What a run has to do next. The same whether it begins, begins again half-way, or comes late. */
export function nextStep(before: RunBefore): RunStep {
  const { at, session, run, basket, mode } = before;
  if (run && run.outcome !== 'prepared') return { step: 'done' };
  if (before.isOrdered) return { step: 'ordered' };
  if (session.state === 'cancelled' || at < session.opensAt) return { step: 'done' };
  if (session.state !== 'planned' || at >= session.cutOffAt)
    return { step: 'refuse', reason: 'session-over', isTold: true };
  if (run && basket.version !== run.basketVersion) return { step: 'leave', reason: 'basket-touched' };
  if (run) return { step: 'fill', blocked: run.blocked };
  if (before.isServedElsewhere) return { step: 'refuse', reason: 'served-elsewhere', isTold: false };
  if (before.hasOtherOrder) return { step: 'refuse', reason: 'already-ordered', isTold: true };
  return { step: 'fill', blocked: mode === 'order' && basket.lines > 0 ? 'basket-in-use' : null };
}
