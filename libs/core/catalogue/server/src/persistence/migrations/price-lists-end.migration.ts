import { migration } from '@maillon/platform/server';

/** A list that was of use ends on a day and keeps its past; its name is free again. */
export const priceListsEnd = migration('20261127T1130-catalogue-price-lists-end', [
  'alter table price_list add column ended_on date',
  'alter table price_list drop constraint price_list_territory_id_producer_id_name_key',
  'create unique index on price_list (territory_id, producer_id, name) where ended_on is null',
]);
