import { migration } from '../migration';

// At which hour of the territory's day somebody reads what waits; kept with what they chose of the digest itself.
export const platformDigestHour = migration('20261127T2120-platform-digest-hour', [
  `alter table letter_choice add column hour smallint check (hour between 0 and 23),
     add check (hour is null or kind = 'platform.morning-digest')`,
]);
