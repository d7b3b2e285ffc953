import { migration } from '@maillon/platform/server';

// What the logistics module asked when it was ordered, in cents. Null: it did not know, and the rules of the territory said it.
export const deliveryCost = migration('20261127T2110-orders-delivery-cost', [
  'alter table customer_order add column delivery_cost_cents integer check (delivery_cost_cents >= 0)',
]);
