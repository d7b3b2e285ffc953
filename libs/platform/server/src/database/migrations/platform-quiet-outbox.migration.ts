import { migration } from '../migration';

// Whoever notifies makes the next one who does wait until his commit is on the disk. Most transactions tell nothing.
export const platformQuietOutbox = migration('20261127T1150-platform-quiet-outbox', [
  `create or replace function app.wake_relay() returns trigger language plpgsql as $$
  begin
    if exists (select from written) then perform pg_notify('maillon_outbox', ''); end if;
    return null;
  end $$`,
  'drop trigger outbox_written on outbox',
  'create trigger outbox_written after insert on outbox referencing new table as written for each statement execute function app.wake_relay()',
]);
