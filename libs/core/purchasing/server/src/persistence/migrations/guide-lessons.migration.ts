import { migration } from '@maillon/platform/server';

// The last orders that taught an entry, newest first: one more is added to them, and no other order is read again.
export const guideLessons = migration('20261127T1105-purchasing-guide-lessons', [
  `alter table guide_entry add column lessons jsonb not null default '[]'`,
  `update guide_entry set lessons = jsonb_build_array(jsonb_build_object(
     'quantity', learnt_quantity, 'price', last_unit_price, 'at', last_ordered_at)) where times_ordered > 0`,
]);
