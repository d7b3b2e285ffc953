import { migration } from '@maillon/platform/server';

export const proposalKeys = migration('20261127T0735-orders-proposal-keys', [
  // What the link of the latest letter is recognised by.
  'alter table substitution_proposal add column key_hash text',
  'create unique index substitution_proposal_key on substitution_proposal (territory_id, key_hash)',
]);
