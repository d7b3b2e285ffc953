import { migration } from '@maillon/platform/server';

export const pricesKept = migration('20261127T0727-orders-prices-kept', [
  // By quantity, as they were when it was ordered: another quantity of the line has its price. Null: one price.
  'alter table order_line add column price_scale jsonb',
  // Of its goods on the delivery day, in basis points. Null for lines from before.
  'alter table order_line add column vat_bp integer check (vat_bp between 0 and 10000)',
  // What the buyer saw when they put it there, or accepted since.
  'alter table basket_line add column seen_scale jsonb',
]);
