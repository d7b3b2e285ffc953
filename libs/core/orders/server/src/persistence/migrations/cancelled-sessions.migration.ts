import { migration } from '@maillon/platform/server';

export const cancelledSessions = migration('20261126T0906-orders-cancelled-sessions', [
  "alter table sales_session add column cancel_reason text check (cancel_reason is null or state = 'cancelled')",
  'alter table order_line add column reason_note text',
  // A session that was cancelled may be planned again under its name.
  'alter table sales_session drop constraint sales_session_territory_id_delivery_day_name_key',
  `create unique index sales_session_name on sales_session (territory_id, delivery_day, name) where state <> 'cancelled'`,
]);
