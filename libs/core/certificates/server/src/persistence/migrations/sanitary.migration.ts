import { migration, tenantTable } from '@maillon/platform/server';

// Global: the law is the same for every territory. A release writes it, the application reads it.
const rule = [
  `create table sanitary_rule (
     category text not null check (category ~ '^[a-z0-9-]+$'),
     valid_from date not null,
     valid_to date check (valid_to >= valid_from),
     name_fr text not null,
     name_en text not null,
     unit text not null check (unit in ('gram', 'millilitre')),
     density numeric(5, 3) not null check (density > 0),
     cap_under_30 integer check (cap_under_30 > 0),
     cap_otherwise integer check (cap_otherwise > 0),
     max_km integer not null,
     product_references text[] not null,
     source text not null,
     certainty text not null check (certainty in ('sourced', 'to-verify')),
     rank smallint not null,
     primary key (category, valid_from),
     check ((cap_under_30 is null) = (cap_otherwise is null))
   )`,
  'alter table sanitary_rule enable row level security',
  'create policy shared on sanitary_rule for select to maillon_app using (true)',
  'grant select on sanitary_rule to maillon_app',
];

// What each order takes of a producer's week; the meter is their sum.
const entry = [
  ...tenantTable({
    name: 'sanitary_entry',
    key: ['order_id', 'producer_id', 'category'],
    columns: [
      'order_id uuid not null',
      'producer_id uuid not null',
      'category text not null',
      `week text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$')`,
      'amount integer not null check (amount > 0)',
    ],
    references: { producer_id: 'participation' },
  }),
  'create index sanitary_week on sanitary_entry (territory_id, producer_id, week, category) include (amount)',
];

export const sanitary = migration('20261126T1930-certificates-sanitary', [
  ...rule,
  ...entry,
  `alter table certificate add column output_share text check (output_share in ('under-30', 'otherwise'))`,
]);
