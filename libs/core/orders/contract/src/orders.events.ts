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
