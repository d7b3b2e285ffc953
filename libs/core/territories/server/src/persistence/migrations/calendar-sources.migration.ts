import { migration } from '@maillon/platform/server';

/** A day that comes from the law or from a published calendar says so; what a territory decides itself has no source. */
export const calendarSources = migration('20261126T1920-territories-calendar-sources', [
  'alter table calendar_day add column source text',
]);
