import { migration } from '@maillon/platform/server';

export const approximateSites = migration('20261126T2041-organisations-approximate-sites', [
  'alter table site add column approximate boolean not null default false',
]);
