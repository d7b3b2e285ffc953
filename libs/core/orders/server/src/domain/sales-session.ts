import { AUCTIONED, ordersRefusals } from '@maillon/core/orders/contract';

/** As it is kept. Whether a planned session is open follows from the instant: nothing has to happen for it to open. */
export type SessionState = 'planned' | 'allocating' | 'confirmed' | 'cancelled';

/** Prices are known when one orders, or in the morning after: until then buyers accept a ceiling. */
export type SessionKind = 'standard' | 'morning-auction';

export interface SessionPlan {
  readonly id: string;
  readonly territoryId: string;
  readonly name: string;
  /** Local date, YYYY-MM-DD. */
  readonly deliveryDay: string;
  readonly opensAt: Date;
  readonly cutOffAt: Date;
  readonly kind: SessionKind;
  /** Of a morning auction: until when producers give their prices. */
  readonly pricesDueAt: Date | null;
}

/** Local dates of the hours of a plan. */
export interface PlanDays {
  readonly cutOff: string;
  readonly pricesDue: string | null;
}

/** A time during which buyers order for one delivery day, until the cut-off. */
export class SalesSession implements SessionPlan {
  id!: string;
  territoryId!: string;
  name!: string;
  deliveryDay!: string;
  opensAt!: Date;
  cutOffAt!: Date;
  kind!: SessionKind;
  pricesDueAt!: Date | null;
  /** Families that are sold in it; null: all. */
  families!: string[] | null;
  state!: SessionState;
  cancelReason: string | null = null;

  static of(kept: SessionPlan & { readonly state: SessionState; readonly families: string[] | null }): SalesSession {
    return Object.assign(new SalesSession(), kept);
  }

  /** Refusals: orders.session-times, orders.prices-due. */
  static plan(plan: SessionPlan, at: Date, days: PlanDays): SalesSession {
    const inOrder = plan.opensAt < plan.cutOffAt && at < plan.cutOffAt && days.cutOff <= plan.deliveryDay;
    if (!inOrder) throw ordersRefusals.because('session-times');
    if (!isPricedInTime(plan, days)) throw ordersRefusals.because('prices-due', {}, { pricesDueAt: [] });
    const families = plan.kind === 'morning-auction' ? [...AUCTIONED] : null;
    return SalesSession.of({ ...plan, families, state: 'planned' });
  }

  isSameAs(plan: SessionPlan): boolean {
    return (
      this.name === plan.name &&
      this.deliveryDay === plan.deliveryDay &&
      this.opensAt.getTime() === plan.opensAt.getTime() &&
      this.cutOffAt.getTime() === plan.cutOffAt.getTime() &&
      this.kind === plan.kind &&
      this.pricesDueAt?.getTime() === plan.pricesDueAt?.getTime()
    );
  }

  takesOrders(at: Date): boolean {
    return this.state === 'planned' && this.opensAt <= at && at < this.cutOffAt;
  }

  /** Refusal: orders.session-closed. */
  mustTakeOrders(at: Date): void {
    if (!this.takesOrders(at)) throw ordersRefusals.because('session-closed', { name: this.name });
  }

  get isAuction(): boolean {
    return this.kind === 'morning-auction';
  }

  /** From when on it can be closed. */
  get closesAt(): Date {
    return this.pricesDueAt ?? this.cutOffAt;
  }

  /** Nothing leaves before it has a price. */
  precedes(windowStart: Date): boolean {
    return this.pricesDueAt === null || this.pricesDueAt < windowStart;
  }

  /** Refusal: orders.fulfilment-infeasible. */
  mustPrecede(windowStart: Date): void {
    if (!this.precedes(windowStart)) throw ordersRefusals.because('fulfilment-infeasible');
  }

  /** Refusals: orders.session-not-open, orders.cut-off-not-reached, orders.prices-not-due. */
  mustBeClosable(at: Date): void {
    if (this.isCancelled) throw ordersRefusals.because('session-not-open', { name: this.name });
    if (at < this.cutOffAt) throw ordersRefusals.because('cut-off-not-reached', { name: this.name });
    if (at < this.closesAt) throw ordersRefusals.because('prices-not-due', { name: this.name });
  }

  takesPrices(at: Date): boolean {
    return this.isAuction && this.state === 'planned' && this.cutOffAt <= at && at < this.closesAt;
  }

  /**
   * From the cut-off, when what is asked is known, until the hour.
   * Refusals: orders.not-an-auction, orders.prices-too-early, orders.prices-too-late.
   */
  mustTakePrices(at: Date): void {
    const { name } = this;
    if (!this.isAuction) throw ordersRefusals.because('not-an-auction', { name });
    if (at < this.cutOffAt) throw ordersRefusals.because('prices-too-early', { name });
    if (this.state !== 'planned' || at >= this.closesAt) throw ordersRefusals.because('prices-too-late', { name });
  }

  /**
   * False when it was cancelled before: done twice, done once.
   * Refusals: orders.session-firm, orders.cancel-reason-missing.
   */
  cancel(reason: string, at: Date): boolean {
    if (this.isCancelled) return false;
    if (this.state !== 'planned' || at >= this.closesAt)
      throw ordersRefusals.because('session-firm', { name: this.name });
    if (!reason) throw ordersRefusals.because('cancel-reason-missing', {}, { reason: [] });
    Object.assign(this, { state: 'cancelled', cancelReason: reason });
    return true;
  }

  get isCancelled(): boolean {
    return this.state === 'cancelled';
  }

  /** Done twice, done once. */
  close(at: Date): void {
    this.mustBeClosable(at);
    if (this.state === 'planned') this.state = 'allocating';
  }

  get isConfirmed(): boolean {
    return this.state === 'confirmed';
  }

  /** Its orders are firm. Only a closed session can be confirmed. */
  confirm(): void {
    if (this.state !== 'allocating') throw ordersRefusals.because('session-not-open', { name: this.name });
    this.state = 'confirmed';
  }
}

function isPricedInTime({ kind, cutOffAt, deliveryDay, pricesDueAt }: SessionPlan, { pricesDue }: PlanDays): boolean {
  if (kind === 'standard') return pricesDueAt === null;
  return pricesDueAt !== null && cutOffAt < pricesDueAt && pricesDue !== null && pricesDue <= deliveryDay;
}
