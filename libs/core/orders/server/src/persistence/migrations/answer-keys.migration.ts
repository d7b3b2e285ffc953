import { migration } from '@maillon/platform/server';

// What the link of the latest letter is recognised by.
export const answerKeys = migration(
  '20261127T1840-orders-answer-keys',
  ['overweight', 'amendment'].flatMap((table) => [
    `alter table ${table} add column key_hash text`,
    `create unique index ${table}_key on ${table} (territory_id, key_hash)`,
  ]),
);
