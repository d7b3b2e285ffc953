import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';

const deliveredLine = z.object({
  orderLineId: z.uuid(),
  producerId: z.uuid(),
  /** Sales units that the buyer ordered, that were allocated, and that this handing-over brought. */
  orderedCount: z.number().int(),
  allocatedCount: z.number().int(),
  deliveredCount: z.number().int(),
  /** Grams that this handing-over brought. */
  netMassG: z.number().int(),
  /** Their value excluding VAT. Over several handings-over these add up to the value of the whole line, to the cent. */
  valueCents: z.number().int(),
  /** True when this handing-over completed the line, and all of it came within the promised window. */
  onTimeInFull: z.boolean(),
});

/**
 * Goods of an order reached its buyer. Told once per handing-over: a partial delivery and its rest are two events.
 * Lines of which nothing was brought are listed too, with zeros. Source: the movements of the ledger.
 */
export const goodsDelivered = defineEvent(
  'traceability.goods-delivered.v1',
  z.object({
    orderId: z.uuid(),
    orderReference: z.string(),
    buyerId: z.uuid(),
    /** Local date, YYYY-MM-DD. */
    deliveryDay: z.iso.date(),
    /** Instant of the proof, ISO 8601 in UTC. */
    at: z.iso.datetime(),
    /** Whether the proof lies in the window promised to the buyer. */
    onTime: z.boolean(),
    lines: z.array(deliveredLine),
  }),
);

/** Goods that were on their way came back to the hub: nobody took them. Source: the movements of the ledger. */
export const goodsReturned = defineEvent(
  'traceability.goods-returned.v1',
  z.object({
    orderId: z.uuid(),
    orderReference: z.string(),
    buyerId: z.uuid(),
    /** Local date, YYYY-MM-DD. */
    deliveryDay: z.iso.date(),
    /** Instant of the attempt, ISO 8601 in UTC. */
    at: z.iso.datetime(),
    /** A reason code with its sentences, for instance `<module>.stop-closed`. */
    reason: z.string(),
    lines: z.array(
      z.object({
        orderLineId: z.uuid(),
        producerId: z.uuid(),
        /** Sales units and grams that came back. */
        count: z.number().int(),
        netMassG: z.number().int(),
      }),
    ),
  }),
);

/** Scales of a hub spoke of goods that had come there. Told once per weighing. Source: the movements of the ledger. */
export const goodsWeighed = defineEvent(
  'traceability.goods-weighed.v1',
  z.object({
    /** Local date, YYYY-MM-DD. */
    deliveryDay: z.iso.date(),
    /** Whose goods they are. */
    producerIds: z.array(z.uuid()),
  }),
);

export type GoodsDelivered = z.infer<typeof goodsDelivered.payload>;
