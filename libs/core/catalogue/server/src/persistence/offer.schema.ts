import { defineEntity, p } from '@mikro-orm/postgresql';
import { Offer } from '../domain/offer';

export const OfferSchema = defineEntity({
  class: Offer,
  tableName: 'offer',
  properties: {
    id: p.uuid().primary(),
    territoryId: p.uuid(),
    unitId: p.uuid(),
    producerId: p.uuid(),
    productName: p.text(),
    declared: p.integer(),
    reserved: p.integer(),
    allocated: p.integer(),
    frozen: p.boolean(),
    forBuyerId: p.uuid().nullable(),
    confirmedAt: p.datetime().nullable(),
    declaredSource: p.text().$type<Offer['declaredSource']>(),
    declaredBy: p.uuid().nullable(),
    fillBp: p.integer(),
    state: p.text().$type<Offer['state']>(),
  },
});
