import { defineEntity, p } from '@mikro-orm/postgresql';
import { SalesSession, type SessionKind, type SessionState } from '../domain/sales-session';

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
    kind: p.string().$type<SessionKind>(),
    pricesDueAt: p.datetime().nullable(),
    families: p.array().nullable(),
    cancelReason: p.string().nullable(),
    state: p.string().$type<SessionState>(),
  },
});
