import { migration } from '../migration';

// Whoever lost a membership, or whose session ended, is heard no more: their open screens are asked again who they are.
const person = `create function app.person_told() returns trigger language plpgsql as $$
  begin
    perform pg_notify('maillon_live', 'platform.person ' || old.person_id);
    return null;
  end $$`;

export const platformLive = migration('20261127T0300-platform-live', [
  person,
  'create trigger told_live after update or delete on membership for each row execute function app.person_told()',
  'create trigger told_live after delete on identity.session for each row execute function app.person_told()',
]);
