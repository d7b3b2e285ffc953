import { migration } from '@maillon/platform/server';

// Goods that are weighed again stay where they are: the fact says what they weighed before and what the scales said; what
// they weigh from now on is its mass, as that of every movement.
export const weighings = migration('20261127T1810-traceability-weighings', [
  'alter table movement drop constraint movement_kind_check',
  `alter table movement add column before_g integer check (before_g >= 0), add column scale_g integer check (scale_g >= 0),
     add check (kind in ('prepared', 'collected', 'weighed', 'loaded', 'delivered', 'returned', 'lost')),
     add check ((kind = 'weighed') = (before_g is not null)), add check ((kind = 'weighed') = (scale_g is not null)),
     add check (kind <> 'weighed' or (from_party = to_party and net_mass_g in (before_g, scale_g)))`,
  // One weighing of a part may be of several lots.
  'alter table movement drop constraint movement_territory_id_allocation_id_kind_caller_id_key',
  'alter table movement add unique (territory_id, allocation_id, lot_id, kind, caller_id)',
]);
