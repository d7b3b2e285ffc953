import { migration } from '../migration';

// What an operator charges for, known before the words of a message are forgotten. Letters are looked through from the
// latest on; somebody's by their address.
export const platformSentLetters = migration('20261127T1835-platform-sent-letters', [
  'alter table mail add column sms_parts smallint check (sms_parts > 0)',
  'create index on mail (territory_id, created_at desc, id desc)',
]);
