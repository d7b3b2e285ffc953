import { migration } from '@maillon/platform/server';

// Of the whole order, over all producers; 0: not said that way.
export const wishPercent = migration('20261127T1164-orders-wish-percent', [
  'alter table minimum_wish add column top_up_percent integer not null default 0 check (top_up_percent between 0 and 50)',
]);
