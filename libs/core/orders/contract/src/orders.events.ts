import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';

const cents = z.number().int();
const count = z.number().int().min(0);

/** A buyer placed an order: its lines are reserved, and intentions until the cut-off. */
export const orderPlaced = defineEvent(
  'orders.order-placed.v1',
  z.object({
    orderId: z.uuid(),
    sessionId: z.uuid(),
    buyerId: z.uuid(),
    deliveryDay: z.iso.date(),
    lines: count,
    /** Sum of the lines' estimates, in cents excluding VAT. */
    estimateCents: cents,
  }),
);

/** A session was planned: buyers will order in it from its opening to its cut-off, unless it is cancelled. */
export const sessionPlanned = defineEvent(
  'orders.session-planned.v1',
  z.object({
    sessionId: z.uuid(),
    deliveryDay: z.iso.date(),
    opensAt: z.iso.datetime(),
    cutOffAt: z.iso.datetime(),
  }),
);

/** A session was closed, allocated and confirmed: its orders are firm. Cancelled orders are not counted. */
export const sessionClosed = defineEvent(
  'orders.session-closed.v1',
  z.object({
    sessionId: z.uuid(),
    deliveryDay: z.iso.date(),
    /** Orders confirmed or short. */
    orders: count,
    /** Their lines: `linesAllocated` in full and `linesShort` in part or not at all make the sum. */
    orderLines: count,
    linesAllocated: count,
    linesShort: count,
    /** Buyers with a confirmed order, producers with a supplier order. */
    buyerIds: z.array(z.uuid()),
    producerIds: z.array(z.uuid()),
    /** What is allocated, in cents excluding VAT. */
    estimateCents: cents,
  }),
);

const shortLine = z.object({
  orderLineId: z.uuid(),
  producerId: z.uuid(),
  /** Sales units that were allocated and will not come, at least 1. */
  missing: z.number().int().min(1),
  /** A reason code with its sentences, and what somebody added in their own words. */
  reason: z.string(),
  note: z.string().nullable(),
});

/** Lines of a firm order went short: prepared in less, or not handed over. Told once for each act, to buyer and producers. */
export const linesShort = defineEvent(
  'orders.lines-short.v1',
  z.object({
    orderId: z.uuid(),
    orderReference: z.string(),
    buyerId: z.uuid(),
    deliveryDay: z.iso.date(),
    lines: z.array(shortLine),
  }),
);

/** A session was cancelled before its cut-off: nothing of it will be prepared or brought. */
export const sessionCancelled = defineEvent(
  'orders.session-cancelled.v1',
  z.object({
    sessionId: z.uuid(),
    deliveryDay: z.iso.date(),
    /** In the words of who cancelled it. */
    reason: z.string(),
    orderIds: z.array(z.uuid()),
    orderLines: count,
    /** Buyers who had ordered, producers from whom they had. */
    buyerIds: z.array(z.uuid()),
    producerIds: z.array(z.uuid()),
  }),
);

/** A pooled minimum was missed at the cut-off: its producer does not come. Told once for each producer and session. */
export const minimumMissed = defineEvent(
  'orders.minimum-missed.v1',
  z.object({
    sessionId: z.uuid(),
    deliveryDay: z.iso.date(),
    producerId: z.uuid(),
    producerName: z.string(),
    minimumCents: cents,
    /** What all buyers together ordered. */
    orderedCents: cents,
    lines: z.array(
      z.object({
        lineId: z.uuid(),
        orderId: z.uuid(),
        buyerId: z.uuid(),
        productName: z.string(),
        unitLabel: z.string(),
        quantity: count,
        /** It is in its buyer's basket of the next sale now. */
        rolledOver: z.boolean(),
      }),
    ),
  }),
);
