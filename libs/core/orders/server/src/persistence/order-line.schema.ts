import type { PriceScale } from '@maillon/core/catalogue/contract';
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Substitution } from '../domain/basket';
import { OrderLine, type LineState } from '../domain/order-line';

export const OrderLineSchema = defineEntity({
  class: OrderLine,
  className: 'OrderLine',
  tableName: 'order_line',
  properties: {
    id: p.uuid().primary(),
    territoryId: p.uuid(),
    orderId: p.uuid(),
    offerId: p.uuid(),
    producerId: p.uuid(),
    producerName: p.string(),
    producerCommune: p.string(),
    productName: p.string(),
    referenceCode: p.string(),
    temperatureClass: p.string(),
    labels: p.array(),
    unitLabel: p.string(),
    pricing: p.string(),
    nominalMassG: p.integer().nullable(),
    unitPrice: p.decimal(),
    indicativePrice: p.decimal().nullable(),
    priceScale: p.json<PriceScale>().nullable(),
    vatBp: p.integer().nullable(),
    vatRegime: p.string().nullable(),
    quantity: p.integer(),
    substitution: p.string().$type<Substitution>(),
    minimum: p.integer().nullable(),
    maximum: p.integer().nullable(),
    priceCeiling: p.decimal().nullable(),
    note: p.string().nullable(),
    tolerancePercent: p.integer().nullable(),
    acceptedCents: p.integer().nullable(),
    allocatedQuantity: p.integer(),
    unservedQuantity: p.integer(),
    state: p.string().$type<LineState>(),
    reason: p.string().nullable(),
    reasonNote: p.string().nullable(),
  },
});
