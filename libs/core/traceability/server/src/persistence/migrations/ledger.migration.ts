import { migration, tenantTable } from '@maillon/platform/server';

const lot = [
  ...tenantTable({
    name: 'lot',
    columns: [
      'code text not null check (length(code) between 1 and 40)',
      'producer_id uuid not null',
      'producer_name text not null',
      'product_id uuid not null',
      'product_name text not null',
      'produced_on date not null',
      `state text not null default 'available' check (state in ('available', 'held'))`,
    ],
    references: { producer_id: 'participation', product_id: 'product' },
    // Two farms may write the same code, and one farm the same day's code on two products.
    unique: [['producer_id', 'product_id', 'code']],
  }),
  'create index on lot (territory_id, produced_on desc, id desc)',
];

const movement = [
  ...tenantTable({
    name: 'movement',
    appendOnly: true,
    columns: [
      `kind text not null check (kind in ('prepared', 'collected', 'delivered', 'lost'))`,
      'lot_id uuid not null',
      'allocation_id uuid not null',
      // A party is an organisation or a place of a logistics module; its name is that of the day.
      'from_party uuid',
      'from_name text',
      'to_party uuid',
      'to_name text',
      'count integer not null check (count > 0)',
      'net_mass_g integer not null check (net_mass_g >= 0)',
      'at timestamptz not null',
      'recorded_at timestamptz not null',
      'by_name text not null',
      'caller_id uuid not null',
      `check ((kind = 'prepared') = (from_party is null))`,
      `check ((kind = 'lost') = (to_party is null))`,
    ],
    references: { lot_id: 'lot', allocation_id: 'allocation' },
    unique: [['allocation_id', 'kind', 'caller_id']],
  }),
];

const shortage = tenantTable({
  name: 'preparation_shortage',
  appendOnly: true,
  key: ['allocation_id'],
  columns: [
    'allocation_id uuid not null',
    'missing integer not null check (missing > 0)',
    `reason text not null check (reason <> '')`,
    'at timestamptz not null',
    'by_name text not null',
  ],
  references: { allocation_id: 'allocation' },
});

export const ledgerTables = migration('20261123T0840-traceability-ledger', [...lot, ...movement, ...shortage]);
