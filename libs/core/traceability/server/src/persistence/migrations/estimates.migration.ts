import { migration } from '@maillon/platform/server';

// Where the hub's scales count, the producer need not weigh: what is prepared so, and what is delivered although the hub
// did not weigh it, says of itself that its mass is what was expected. A fact is true when it is written, so a setting
// that changes afterwards changes nothing of it.
export const estimates = migration('20261127T2110-traceability-estimates', [
  `alter table movement add column is_estimate boolean not null default false,
     add check (not is_estimate or kind in ('prepared', 'delivered'))`,
]);
