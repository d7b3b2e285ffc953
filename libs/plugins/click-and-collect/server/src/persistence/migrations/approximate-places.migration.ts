import { migration } from '@maillon/platform/server';

export const approximatePlaces = migration('20261126T2043-click-and-collect-approximate-places', [
  'alter table pickup_place add column approximate boolean not null default false',
]);
