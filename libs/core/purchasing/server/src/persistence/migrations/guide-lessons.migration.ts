import { migration } from '@maillon/platform/server';

// The last orders that taught an entry, newest first: one more is put before them, and no other order is read again.
export const guideLessons = migration('20261127T1105-purchasing-guide-lessons', [
  `alter table guide_entry add column taught_by uuid[] not null default '{}', add column recent_quantities integer[] not null default '{}'`,
  'update guide_entry set recent_quantities = array[learnt_quantity] where times_ordered > 0',
]);
