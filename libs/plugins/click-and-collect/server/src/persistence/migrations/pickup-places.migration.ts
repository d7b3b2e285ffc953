import { migration, tenantTable } from '@maillon/platform/server';

const place = tenantTable({
  name: 'pickup_place',
  columns: [
    `name text not null check (name <> '')`,
    'address text',
    'insee_code text not null',
    'commune text not null',
    'latitude double precision not null check (latitude between -90 and 90)',
    'longitude double precision not null check (longitude between -180 and 180)',
  ],
});

const TIME = `~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

// A slot is retired, not deleted: pickups of the past still point at it.
const slot = tenantTable({
  name: 'pickup_slot',
  columns: [
    'place_id uuid not null',
    'weekday integer not null check (weekday between 1 and 7)',
    `from_time text not null check (from_time ${TIME})`,
    `to_time text not null check (to_time ${TIME} and from_time < to_time)`,
    'capacity integer not null check (capacity > 0)',
    'retired boolean not null default false',
  ],
  references: { place_id: 'pickup_place' },
});

// One row to count on: two buyers who want the last place wait for each other here.
const slotDay = tenantTable({
  name: 'pickup_slot_day',
  key: ['slot_id', 'day'],
  columns: ['slot_id uuid not null', 'day date not null', 'taken integer not null check (taken >= 0)'],
  references: { slot_id: 'pickup_slot' },
});

const pickup = [
  ...tenantTable({
    name: 'pickup',
    columns: [
      'order_id uuid not null',
      'slot_id uuid not null',
      'buyer_id uuid not null',
      'day date not null',
      'window_start timestamptz not null',
      'window_end timestamptz not null check (window_start < window_end)',
      `code text not null check (code <> '')`,
      'handed_over_at timestamptz',
    ],
    references: { order_id: 'customer_order', slot_id: 'pickup_slot', buyer_id: 'participation' },
    unique: [['order_id']],
  }),
  'create index on pickup (territory_id, day)',
];

export const pickupTables = migration('20261123T0854-click-and-collect-pickups', [
  ...place,
  ...slot,
  ...slotDay,
  ...pickup,
]);
