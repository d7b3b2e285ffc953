import { defineEntity, p } from '@mikro-orm/postgresql';
import { SalesSession, type SessionState } from '../domain/sales-session';

export const SalesSessionSchema = defineEntity({
  class: SalesSession,
  className: 'SalesSession',
  tableName: 'sales_session',
  properties: {
    id: p.uuid().primary(),
    territoryId: p.uuid(),
    name: p.string(),
    deliveryDay: p.date(),
    opensAt: p.datetime(),
    cutOffAt: p.datetime(),
    cancelReason: p.string().nullable(),
    state: p.string().$type<SessionState>(),
  },
});
