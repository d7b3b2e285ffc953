import type { FulfilmentStep } from '@maillon/core/orders/contract';
import { defineExtensionPoint, type JobHandle, type Reading, type Work } from '@maillon/platform/server';
import type { Locale } from '@maillon/platform/contract';
import type { DeliverySite } from '../domain/delivery-site';

/** Who wants to receive goods where, at the end of which session. Instants are ISO 8601, days local dates. */
export interface FulfilmentQuestion {
  readonly session: { readonly id: string; readonly deliveryDay: string; readonly cutOffAt: string };
  readonly buyerId: string;
  readonly site: DeliverySite;
}

/** A way to receive the goods. */
export interface FulfilmentChoice {
  /** The strategy's own; nobody else reads it. */
  readonly id: string;
  readonly label: string;
  /** Instants, ISO 8601. */
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly feasible: boolean;
  /** Why it is not feasible, in the person's language. */
  readonly reason: string | null;
  /** What it costs this buyer, in cents excluding VAT; null: the module does not know, and the rules of the territory say it. */
  readonly costCents: number | null;
}

/** What was promised to a buyer. */
export type FulfilmentPromise = Pick<FulfilmentChoice, 'label' | 'windowStart' | 'windowEnd' | 'costCents'>;

/** An order that cannot be served after all. */
export interface UnservedOrder {
  readonly orderId: string;
  /** A refusal code, whose sentence the buyer will read. */
  readonly reason: string;
}

/** A part of an order that joins its rest on the way. */
export interface ExtendingPart {
  readonly allocationId: string;
  readonly orderId: string;
  readonly supplierOrderId: string;
}

/** How a logistics module brings orders to their buyers. */
export interface FulfilmentStrategy {
  /** What the goods of its orders pass, from the producer to the buyer. */
  readonly steps: readonly FulfilmentStep[];
  /** What was promised, as another language says it: the label was written in that of whoever ordered. Absent: it is a name. */
  labelIn?(locale: Locale, label: string): string;
  options(reading: Reading, question: FulfilmentQuestion): Promise<readonly FulfilmentChoice[]>;
  /** The order's row exists, its lines do not yet. Refusal: orders.fulfilment-infeasible. */
  reserve(
    work: Work,
    request: FulfilmentQuestion & { readonly orderId: string; readonly optionId: string },
  ): Promise<FulfilmentPromise>;
  /** Forgets what was reserved; nothing to forget is no error. Called even when the module was switched off since. */
  release(work: Work, orderId: string): Promise<void>;
  /**
   * Plans for all orders of the session that chose this module (see SessionNeeds), and names those that it cannot serve.
   * Planning again replaces its own plan. It is asked again once the orders that it named were dropped: these are no
   * longer among the needs, and what it shows of them (that they were not served, and why) must stay.
   */
  plan(
    handle: JobHandle,
    session: { readonly id: string; readonly deliveryDay: string },
  ): Promise<readonly UnservedOrder[]>;
  /**
   * Goods that come to a firm order after the planning, from a producer where this module fetches others for the session
   * anyway, in the place of goods of the same kind and size that will not come. Absent: nothing has to be done.
   */
  extend?(work: Work, part: ExtendingPart): Promise<void>;
  /** Ids of the session's orders that now have a feasible stop or slot: no other order is confirmed. */
  confirmable(reading: Reading, sessionId: string): Promise<ReadonlySet<string>>;
}

export const FULFILMENT = defineExtensionPoint<FulfilmentStrategy>('orders.fulfilment');
