import { migration, tenantTable } from '@maillon/platform/server';

const supplierOrder = [
  'alter table supplier_order drop constraint supplier_order_state_check',
  `alter table supplier_order add check (state in
    ('sent', 'acknowledged', 'accepted', 'partly-accepted', 'refused', 'prepared', 'collected', 'withdrawn'))`,
  'alter table supplier_order add column answer_due_at timestamptz',
  'alter table supplier_order add column escalated_at timestamptz',
  // The last answer, as its fact says it.
  'alter table supplier_order_line add column accepted_quantity integer check (accepted_quantity between 0 and quantity)',
];

// Facts: what producers answered, or their silence for them.
const reply = tenantTable({
  name: 'supplier_reply',
  appendOnly: true,
  columns: [
    'supplier_order_line_id uuid not null',
    'asked integer not null check (asked >= 0)',
    'accepted integer not null check (accepted between 0 and asked)',
    'note text check (accepted = asked or note is not null)',
    `source text not null check (source in ('producer', 'manager', 'silence'))`,
    'at timestamptz not null',
  ],
  references: { supplier_order_line_id: 'supplier_order_line' },
});

const proposal = [
  ...tenantTable({
    name: 'substitution_proposal',
    columns: [
      'order_id uuid not null',
      'order_line_id uuid not null',
      'missing integer not null check (missing > 0)',
      'reason text not null',
      'note text',
      'offer_id uuid not null',
      'producer_id uuid not null',
      'producer_name text not null',
      'product_name text not null',
      'quantity integer not null check (quantity > 0 and quantity <= missing)',
      'unit_price numeric not null check (unit_price >= 0)',
      `pricing text not null check (pricing in ('unit', 'kg'))`,
      'nominal_mass_g integer',
      `state text not null check (state in ('open', 'standing', 'taken', 'declined', 'lapsed', 'kept', 'undone'))`,
      `on_silence text not null check (on_silence in ('substitute', 'nothing'))`,
      'deadline timestamptz not null',
      'new_line_id uuid',
      `answered_by text check (answered_by in ('buyer', 'manager', 'silence'))`,
      'answered_at timestamptz',
      'at timestamptz not null',
      `check ((state in ('open', 'standing')) = (answered_at is null) and (answered_at is null) = (answered_by is null))`,
      `check ((state in ('standing', 'taken', 'kept', 'undone')) = (new_line_id is not null))`,
    ],
    references: {
      order_id: 'customer_order',
      order_line_id: 'order_line',
      offer_id: 'offer',
      new_line_id: 'order_line',
      producer_id: 'participation',
    },
  }),
];

// Facts: each act that changed an order, line by line. What goes short is a fact of its own (line_shortage).
const change = tenantTable({
  name: 'order_change',
  appendOnly: true,
  columns: [
    'act_id uuid not null',
    'order_id uuid not null',
    'order_line_id uuid not null',
    'before integer not null check (before >= 0)',
    'after integer not null check (after >= 0)',
    `cause text not null check (cause <> '')`,
    'note text',
    // Who asked for it, and who had to agree: buyer, producer, manager, rule.
    'asked_by text not null',
    'accepted_by text not null',
    'at timestamptz not null',
  ],
  references: { order_id: 'customer_order', order_line_id: 'order_line' },
});

// What a buyer asks to change of a firm line: an offer to its producer.
const amendment = tenantTable({
  name: 'amendment',
  columns: [
    'order_id uuid not null',
    'order_line_id uuid not null',
    'before integer not null check (before >= 0)',
    'after integer not null check (after >= 0 and after <> before)',
    'note text',
    `state text not null check (state in ('offered', 'accepted', 'refused', 'expired', 'withdrawn'))`,
    'deadline timestamptz not null',
    'answer_note text',
    `answered_by text check (answered_by in ('producer', 'manager', 'silence', 'buyer'))`,
    'answered_at timestamptz',
    'at timestamptz not null',
    `check ((state = 'offered') = (answered_at is null) and (answered_at is null) = (answered_by is null))`,
  ],
  references: { order_id: 'customer_order', order_line_id: 'order_line' },
});

export const firmOrders = migration('20261127T0210-orders-firm', [
  ...supplierOrder,
  ...reply,
  'alter table order_line add column replaces_line_id uuid',
  `alter table order_line add foreign key (territory_id, replaces_line_id) references order_line (territory_id, id)`,
  'create index on order_line (territory_id, replaces_line_id)',
  ...proposal,
  ...change,
  ...amendment,
  // One at a time: what is asked twice is answered once.
  `create unique index amendment_open on amendment (territory_id, order_line_id) where state = 'offered'`,
]);
