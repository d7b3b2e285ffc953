import type { OrderState } from '@maillon/core/orders/contract';
import { defineEntity, p } from '@mikro-orm/postgresql';
import { Order } from '../domain/order';

/** Its lines are mapped on their own and given to it by the store: the domain knows no collection of the ORM. */
export const OrderSchema = defineEntity({
  class: Order,
  className: 'Order',
  tableName: 'customer_order',
  properties: {
    id: p.uuid().primary(),
    territoryId: p.uuid(),
    reference: p.string(),
    sessionId: p.uuid(),
    buyerId: p.uuid(),
    buyerName: p.string(),
    basketVersion: p.integer(),
    deliveryDay: p.date(),
    state: p.string().$type<OrderState>(),
    placedAt: p.datetime(),
    cutOffAt: p.datetime(),
    pricesDueAt: p.datetime().nullable(),
    windowStart: p.datetime().nullable(),
    windowEnd: p.datetime().nullable(),
    fulfilmentModule: p.string(),
    fulfilmentOptionId: p.string(),
    fulfilmentLabel: p.string(),
    note: p.string().nullable(),
    deliveryFeeCents: p.integer(),
    deliveryCostCents: p.integer().nullable(),
    deliveryVatBp: p.integer().nullable(),
  },
});
