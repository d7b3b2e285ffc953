import { migration } from '@maillon/platform/server';

// The law's, the same for every territory: a text holds until the next one of its regime begins. A release writes it.
export const vatRegimes = migration('20261127T1161-organisations-vat-regimes', [
  `create table vat_regime (
     regime text not null,
     valid_from date not null,
     charges_vat boolean not null,
     mention_fr text,
     mention_en text,
     source text not null,
     primary key (regime, valid_from),
     check (charges_vat or mention_fr is not null and mention_en is not null)
   )`,
  'alter table vat_regime enable row level security',
  'create policy shared on vat_regime for select to maillon_app using (true)',
  'grant select on vat_regime to maillon_app',
  'alter table organisation_fact drop constraint organisation_fact_kind_check',
  `alter table organisation_fact add constraint organisation_fact_kind_check
     check (kind in ('siret', 'vat-number', 'iban', 'naf', 'vat-regime'))`,
]);
