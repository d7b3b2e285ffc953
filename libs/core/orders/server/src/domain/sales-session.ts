import { ordersRefusals } from '@maillon/core/orders/contract';

/** As it is kept. Whether a planned session is open follows from the instant: nothing has to happen for it to open. */
export type SessionState = 'planned' | 'allocating' | 'confirmed' | 'cancelled';

export interface SessionPlan {
  readonly id: string;
  readonly territoryId: string;
  readonly name: string;
  /** Local date, YYYY-MM-DD. */
  readonly deliveryDay: string;
  readonly opensAt: Date;
  readonly cutOffAt: Date;
}

/** A time during which buyers order for one delivery day, until the cut-off. */
export class SalesSession implements SessionPlan {
  id!: string;
  territoryId!: string;
  name!: string;
  deliveryDay!: string;
  opensAt!: Date;
  cutOffAt!: Date;
  state!: SessionState;
  cancelReason: string | null = null;

  static of(kept: SessionPlan & { readonly state: SessionState }): SalesSession {
    return Object.assign(new SalesSession(), kept);
  }

  /** `cutOffDay` is the local date of the cut-off. Refusal: orders.session-times. */
  static plan(plan: SessionPlan, at: Date, cutOffDay: string): SalesSession {
    const inOrder = plan.opensAt < plan.cutOffAt && at < plan.cutOffAt && cutOffDay <= plan.deliveryDay;
    if (!inOrder) throw ordersRefusals.because('session-times');
    return SalesSession.of({ ...plan, state: 'planned' });
  }

  isSameAs(plan: SessionPlan): boolean {
    return (
      this.name === plan.name &&
      this.deliveryDay === plan.deliveryDay &&
      this.opensAt.getTime() === plan.opensAt.getTime() &&
      this.cutOffAt.getTime() === plan.cutOffAt.getTime()
    );
  }

  takesOrders(at: Date): boolean {
    return this.state === 'planned' && this.opensAt <= at && at < this.cutOffAt;
  }

  /** Refusal: orders.session-closed. */
  mustTakeOrders(at: Date): void {
    if (!this.takesOrders(at)) throw ordersRefusals.because('session-closed', { name: this.name });
  }

  /** Refusals: orders.session-not-open, orders.cut-off-not-reached. */
  mustBeClosable(at: Date): void {
    if (this.isCancelled) throw ordersRefusals.because('session-not-open', { name: this.name });
    if (at < this.cutOffAt) throw ordersRefusals.because('cut-off-not-reached', { name: this.name });
  }

  /**
   * False when it was cancelled before: done twice, done once.
   * Refusals: orders.session-firm, orders.cancel-reason-missing.
   */
  cancel(reason: string, at: Date): boolean {
    if (this.isCancelled) return false;
    if (this.state !== 'planned' || at >= this.cutOffAt)
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
