import { migration, tenantTable } from '@maillon/platform/server';

const perimeter = [
  'create extension if not exists btree_gist',
  ...tenantTable({
    name: 'perimeter_commune',
    columns: [
      `insee_code text not null check (insee_code ~ '^[0-9][0-9AB][0-9]{3}$')`,
      'name text not null',
      'population integer check (population >= 0)',
      'valid_from date not null',
      'valid_to date check (valid_to > valid_from)',
      'exclude using gist (territory_id with =, insee_code with =, daterange(valid_from, valid_to) with &&)',
    ],
  }),
];

const supplyArea = tenantTable({
  name: 'supply_area',
  key: [],
  columns: [
    'radius_km integer not null check (radius_km between 0 and 300)',
    `neighbours text[] not null default '{}'`,
  ],
});

const calendar = tenantTable({
  name: 'calendar_day',
  key: ['day', 'kind'],
  columns: [
    'day date not null',
    `kind text not null check (kind in ('public-holiday', 'school-holiday', 'local-feast', 'closure', 'season'))`,
    `label text not null check (label <> '')`,
  ],
});

export const territoriesTables = migration('20261123T0800-territories-tables', [
  ...perimeter,
  ...supplyArea,
  ...calendar,
]);
