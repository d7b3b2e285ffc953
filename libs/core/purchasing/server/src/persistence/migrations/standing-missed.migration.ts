import { migration } from '@maillon/platform/server';

// Days on which it fell and no sale was held, once its kitchen was told.
export const standingMissed = migration('20261127T2135-purchasing-standing-missed', [
  `alter table standing_order add column missed date[] not null default '{}'`,
]);
