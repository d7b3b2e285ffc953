import { migration } from '@maillon/platform/server';

// Lines from before had the basket's own default.
export const lineSubstitution = migration('20261126T0908-orders-line-substitution', [
  `alter table order_line add column substitution text not null default 'ask' check (substitution in ('never', 'ask', 'accept'))`,
]);
