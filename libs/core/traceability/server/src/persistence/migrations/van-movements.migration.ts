import { migration } from '@maillon/platform/server';

// Goods that nobody took were somewhere meanwhile, and came back from there: on the van.
export const vanMovements = migration('20261126T0904-traceability-van-movements', [
  'alter table movement drop constraint movement_kind_check',
  `alter table movement add check (kind in ('prepared', 'collected', 'loaded', 'delivered', 'returned', 'lost'))`,
]);
