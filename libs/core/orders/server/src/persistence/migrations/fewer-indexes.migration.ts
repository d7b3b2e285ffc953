import { migration } from '@maillon/platform/server';

// Every order writes into these: the first is the beginning of another, and few lines stand in for one that came short.
export const fewerIndexes = migration('20261127T2120-orders-fewer-indexes', [
  'drop index customer_order_territory_id_buyer_id_idx',
  'drop index order_line_territory_id_replaces_line_id_idx',
  'create index order_line_replacing on order_line (territory_id, replaces_line_id) where replaces_line_id is not null',
]);
