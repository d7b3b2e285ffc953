import { migration } from '@maillon/platform/server';

// They said to hold since the first publication of the text, which had no such exemption yet. Seeding writes them anew.
export const sanitaryRulesDated = migration('20261126T2215-certificates-sanitary-rules-dated', [
  `delete from sanitary_rule where valid_from = '2006-08-08'`,
]);
