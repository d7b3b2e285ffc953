import { migration } from '@maillon/platform/server';

// How the seller stood towards VAT on the delivery day, as stated when it was ordered. Null: nothing was stated, so ordinary.
export const lineVatRegime = migration('20261127T1162-orders-line-vat-regime', [
  'alter table order_line add column vat_regime text',
]);
