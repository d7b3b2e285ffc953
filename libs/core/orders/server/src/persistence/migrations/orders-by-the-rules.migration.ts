import { migration } from '@maillon/platform/server';

// What rules made of an order is written beside it: a later version of the rules does not touch it.
export const ordersByTheRules = migration('20261126T2052-orders-by-the-rules', [
  'alter table customer_order add column delivery_fee_cents integer not null default 0 check (delivery_fee_cents >= 0)',
  `alter table order_line add column labels text[] not null default '{}'`,
  // Null until the cut-off, and for lines from before there were rules.
  'alter table order_line add column is_local boolean',
  'alter table supplier_order add column commission_bp integer not null default 0 check (commission_bp between 0 and 10000)',
]);
