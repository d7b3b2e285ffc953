import { migration } from '@maillon/platform/server';

// The law's, the same for every territory: a rate holds until the next one of its category begins. A release writes it.
export const vatRates = migration('20261127T0726-catalogue-vat-rates', [
  `create table vat_rate (
     category text not null,
     valid_from date not null,
     rate_bp integer not null check (rate_bp between 0 and 10000),
     source text not null,
     primary key (category, valid_from)
   )`,
  'alter table vat_rate enable row level security',
  'create policy shared on vat_rate for select to maillon_app using (true)',
  'grant select on vat_rate to maillon_app',
]);
