import { migration } from '@maillon/platform/server';

// Of the delivery on its day, in basis points, written down like the rates of the lines. Null for orders from before.
export const deliveryVat = migration('20261127T1160-orders-delivery-vat', [
  'alter table customer_order add column delivery_vat_bp integer check (delivery_vat_bp between 0 and 10000)',
]);
