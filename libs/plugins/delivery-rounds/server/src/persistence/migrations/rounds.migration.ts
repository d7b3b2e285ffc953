import { migration, tenantTable } from '@maillon/platform/server';

const vehicle = tenantTable({
  name: 'vehicle',
  columns: [
    `name text not null check (name <> '')`,
    'payload_g integer not null check (payload_g > 0)',
    'compartments jsonb not null',
    'crates integer check (crates > 0)',
    'driver_membership_id uuid',
  ],
});

// A driver who leaves takes the keys, not the van.
const driver = `alter table vehicle add foreign key (territory_id, driver_membership_id) references membership (territory_id, id) on delete set null (driver_membership_id)`;

const round = [
  ...tenantTable({
    name: 'round',
    columns: [
      `kind text not null check (kind in ('collection', 'delivery'))`,
      'day date not null',
      'session_id uuid not null',
      'vehicle_id uuid not null',
      'vehicle_name text not null',
      'departs_at timestamptz not null',
      'returns_at timestamptz not null check (departs_at <= returns_at)',
      'distance_m integer not null check (distance_m >= 0)',
    ],
    references: { session_id: 'sales_session', vehicle_id: 'vehicle' },
  }),
  'create index on round (territory_id, day)',
];

const stop = tenantTable({
  name: 'stop',
  columns: [
    'round_id uuid not null',
    'sequence integer not null check (sequence > 0)',
    'party_id uuid not null',
    'party_name text not null',
    'address text',
    'commune text not null',
    'latitude double precision not null',
    'longitude double precision not null',
    'window_start timestamptz not null',
    'window_end timestamptz not null',
    'planned_at timestamptz not null',
    `state text not null default 'planned' check (state in ('planned', 'done', 'partial', 'failed'))`,
    'done_at timestamptz',
    `failure text check (state <> 'failed' or failure is not null)`,
    // The device's own id of what it recorded: sent twice, done once.
    'recorded_as uuid',
    `check ((state = 'planned') = (done_at is null))`,
  ],
  references: { round_id: 'round', party_id: 'participation' },
  unique: [['round_id', 'sequence']],
});

const stopTask = tenantTable({
  name: 'stop_task',
  key: ['stop_id', 'allocation_id'],
  columns: [
    'stop_id uuid not null',
    'allocation_id uuid not null',
    'order_id uuid not null',
    'supplier_order_id uuid not null',
  ],
  references: {
    stop_id: 'stop',
    allocation_id: 'allocation',
    order_id: 'customer_order',
    supplier_order_id: 'supplier_order',
  },
});

const unplannedOrder = tenantTable({
  name: 'unplanned_order',
  key: ['order_id'],
  columns: ['order_id uuid not null', 'session_id uuid not null', 'reason text not null'],
  references: { order_id: 'customer_order', session_id: 'sales_session' },
});

export const roundTables = migration('20261123T0850-delivery-rounds', [
  ...vehicle,
  driver,
  ...round,
  ...stop,
  ...stopTask,
  ...unplannedOrder,
]);
