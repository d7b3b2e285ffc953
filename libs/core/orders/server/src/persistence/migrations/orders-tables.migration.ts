import { migration, tenantTable } from '@maillon/platform/server';

const session = tenantTable({
  name: 'sales_session',
  columns: [
    `name text not null check (name <> '')`,
    'delivery_day date not null',
    'opens_at timestamptz not null',
    'cut_off_at timestamptz not null',
    // Open is not a state: it follows from the instant.
    `state text not null check (state in ('planned', 'allocating', 'confirmed', 'cancelled'))`,
    'check (opens_at < cut_off_at)',
  ],
  unique: [['delivery_day', 'name']],
});

const basket = [
  ...tenantTable({
    name: 'basket',
    columns: ['session_id uuid not null', 'buyer_id uuid not null', 'version integer not null check (version > 0)'],
    references: { session_id: 'sales_session', buyer_id: 'participation' },
    unique: [['session_id', 'buyer_id']],
  }),
  ...tenantTable({
    name: 'basket_line',
    key: ['basket_id', 'offer_id'],
    columns: [
      'basket_id uuid not null',
      'offer_id uuid not null',
      'quantity integer not null check (quantity > 0)',
      `substitution text not null check (substitution in ('never', 'ask', 'accept'))`,
    ],
    references: { basket_id: 'basket', offer_id: 'offer' },
  }),
];

const order = [
  ...tenantTable({
    name: 'customer_order',
    columns: [
      'reference text not null',
      'session_id uuid not null',
      'buyer_id uuid not null',
      'buyer_name text not null',
      'basket_version integer not null',
      'delivery_day date not null',
      `state text not null check (state in ('placed', 'confirmed', 'in-delivery', 'delivered', 'cancelled', 'short'))`,
      'placed_at timestamptz not null',
      'cut_off_at timestamptz not null check (placed_at < cut_off_at)',
      'window_start timestamptz',
      'window_end timestamptz check (window_start < window_end)',
      'fulfilment_module text not null',
      'fulfilment_option_id text not null',
      'fulfilment_label text not null',
      'note text',
      `check (state not in ('confirmed', 'in-delivery', 'delivered') or (window_start is not null and window_end is not null))`,
    ],
    references: { session_id: 'sales_session', buyer_id: 'participation' },
    unique: [['reference']],
  }),
  'create index on customer_order (territory_id, placed_at desc, id desc)',
  'create index on customer_order (territory_id, buyer_id, placed_at desc, id desc)',
  'create index on customer_order (territory_id, delivery_day)',
];

// What a line got, and what its state says of it, cannot disagree; no line leaves without a reason.
const settled = `case state
  when 'intention' then allocated_quantity = 0 and reason is null
  when 'allocated' then allocated_quantity = quantity and reason is not null
  when 'partly-allocated' then allocated_quantity > 0 and allocated_quantity < quantity and reason is not null
  when 'short' then allocated_quantity = 0 and reason is not null
  when 'cancelled' then allocated_quantity = 0 and reason is not null
  else false end`;

const orderedOffer = [
  'product_name text not null',
  'unit_label text not null',
  `pricing text not null check (pricing in ('unit', 'kg'))`,
  'nominal_mass_g integer check (nominal_mass_g > 0)',
];

const orderLine = tenantTable({
  name: 'order_line',
  columns: [
    'order_id uuid not null',
    'offer_id uuid not null',
    'producer_id uuid not null',
    'producer_name text not null',
    'producer_commune text not null',
    'reference_code text not null',
    'temperature_class text not null',
    ...orderedOffer,
    // As the catalogue wrote it: its zeros are kept.
    'unit_price numeric not null check (unit_price >= 0 and scale(unit_price) <= 4)',
    'quantity integer not null check (quantity > 0)',
    'allocated_quantity integer not null default 0',
    'state text not null',
    'reason text',
    `check (${settled})`,
  ],
  references: { order_id: 'customer_order', offer_id: 'offer', producer_id: 'participation' },
  unique: [['order_id', 'offer_id']],
});

const supplierOrder = [
  ...tenantTable({
    name: 'supplier_order',
    columns: [
      'reference text not null',
      'session_id uuid not null',
      'producer_id uuid not null',
      'producer_name text not null',
      'delivery_day date not null',
      // Withdrawn: nothing is left of it, because no order that it served could be delivered.
      `state text not null check (state in ('sent', 'prepared', 'collected', 'withdrawn'))`,
    ],
    references: { session_id: 'sales_session', producer_id: 'participation' },
    unique: [['reference'], ['session_id', 'producer_id']],
  }),
  'create index on supplier_order (territory_id, delivery_day desc, producer_name, id)',
  ...tenantTable({
    name: 'supplier_order_line',
    columns: [
      'supplier_order_id uuid not null',
      'offer_id uuid not null',
      ...orderedOffer,
      'quantity integer not null check (quantity >= 0)',
    ],
    references: { supplier_order_id: 'supplier_order', offer_id: 'offer' },
    unique: [['supplier_order_id', 'offer_id']],
  }),
];

// Facts: an allocation is never changed. One that is taken back is followed by its contrary, so that sums stay true.
const allocation = [
  ...tenantTable({
    name: 'allocation',
    appendOnly: true,
    columns: [
      'order_line_id uuid not null',
      'offer_id uuid not null',
      'supplier_order_line_id uuid not null',
      'quantity integer not null',
      'reason text not null',
      'strategy text not null',
      'at timestamptz not null',
      'reverses uuid',
      'check (case when reverses is null then quantity > 0 else quantity < 0 end)',
    ],
    references: {
      order_line_id: 'order_line',
      offer_id: 'offer',
      supplier_order_line_id: 'supplier_order_line',
      reverses: 'allocation',
    },
    unique: [['reverses']],
  }),
  `create view allocation_in_force with (security_invoker = true) as
     select a.* from allocation a where a.reverses is null
     and not exists (select 1 from allocation r where r.territory_id = a.territory_id and r.reverses = a.id)`,
  'grant select on allocation_in_force to maillon_app',
];

const numbers = [
  'create sequence order_number',
  'create sequence supplier_order_number',
  'grant usage on sequence order_number, supplier_order_number to maillon_app',
];

export const ordersTables = migration('20261123T0830-orders-tables', [
  ...session,
  ...basket,
  ...order,
  ...orderLine,
  ...supplierOrder,
  ...allocation,
  ...numbers,
]);
