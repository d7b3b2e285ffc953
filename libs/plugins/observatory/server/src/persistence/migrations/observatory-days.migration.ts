import { migration, tenantTable } from '@maillon/platform/server';

const total = (name: string) => `${name} bigint not null default 0 check (${name} >= 0)`;
const count = (name: string) => `${name} integer not null default 0 check (${name} >= 0)`;

// Sums only: the one table of a territory that its region reads.
const day = [
  ...tenantTable({
    name: 'observatory_day',
    key: ['day'],
    columns: [
      'day date not null',
      'region_id uuid references territory (id)',
      ...['orders', 'order_lines', 'lines_short', 'lines_on_time_in_full'].map(count),
      ...['net_mass_g', 'value_cents', 'largest_buyer_cents', 'largest_producer_cents'].map(total),
      ...['active_buyers', 'active_producers', 'served_buyers', 'serving_producers'].map(count),
    ],
  }),
  'create index on observatory_day (region_id, day)',
  'create policy region on observatory_day for select to maillon_app using (region_id = app.territory_id())',
];

// Who took part, so that nobody is counted twice: a digest, in a table that only its territory reads.
const actorDay = tenantTable({
  name: 'observatory_actor_day',
  key: ['day', 'part', 'organisation'],
  columns: [
    'day date not null',
    `part text not null check (part in ('buyer', 'producer'))`,
    'organisation text not null',
    total('value_cents'),
    'served boolean not null default false',
  ],
});

export const observatoryTables = migration('20261123T0858-observatory-days', [...day, ...actorDay]);
