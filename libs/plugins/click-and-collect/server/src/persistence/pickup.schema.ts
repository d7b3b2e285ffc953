import { defineEntity, p } from '@mikro-orm/postgresql';
import { Pickup } from '../domain/pickup';

export const PickupSchema = defineEntity({
  class: Pickup,
  className: 'Pickup',
  tableName: 'pickup',
  properties: {
    id: p.uuid().primary(),
    territoryId: p.uuid(),
    orderId: p.uuid(),
    slotId: p.uuid(),
    code: p.string(),
    handedOverAt: p.datetime().nullable(),
  },
});
