import { migration } from '@maillon/platform/server';

const terms = (table: string) => [
  `alter table ${table} add column minimum integer check (minimum between 1 and quantity)`,
  `alter table ${table} add column maximum integer check (maximum >= quantity)`,
  `alter table ${table} add column price_ceiling numeric check (price_ceiling > 0 and scale(price_ceiling) <= 4)`,
  `alter table ${table} add column note text check (note <> '' and char_length(note) <= 200)`,
];

export const lineTerms = migration('20261127T0743-orders-line-terms', [
  ...terms('basket_line'),
  ...terms('order_line'),
  // What a change said of a line besides its quantity, without any words of the buyer.
  'alter table order_change add column terms jsonb',
]);
