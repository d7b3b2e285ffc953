import { migration } from '@maillon/platform/server';

// Dearest that the kitchen accepts, for what the line's price is for. Null: whatever it costs.
export const standingCeilings = migration('20261127T1163-purchasing-standing-ceilings', [
  'alter table standing_order_line add column price_ceiling numeric check (price_ceiling > 0)',
]);
