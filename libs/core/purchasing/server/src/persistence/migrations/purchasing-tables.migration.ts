import { migration, tenantTable } from '@maillon/platform/server';

const quantity = 'quantity integer not null check (quantity > 0)';
const name = `name text not null check (name <> '')`;

// What is learnt can be learnt again from the orders; what was set by hand stands beside it and stays.
const guide = [
  ...tenantTable({
    name: 'guide_entry',
    key: ['buyer_id', 'unit_id'],
    columns: [
      'buyer_id uuid not null',
      'unit_id uuid not null',
      'own_name text',
      'usual_quantity integer check (usual_quantity > 0)',
      'is_pinned boolean not null default false',
      'position integer',
      'removed_at timestamptz',
      'learnt_quantity integer',
      'times_ordered integer not null default 0',
      'last_ordered_at timestamptz',
      'last_unit_price numeric',
      'check ((times_ordered = 0) = (learnt_quantity is null))',
    ],
    references: { buyer_id: 'participation', unit_id: 'sales_unit' },
  }),
  ...tenantTable({
    name: 'guide_arrangement',
    key: ['buyer_id'],
    columns: ['buyer_id uuid not null', `families text[] not null default '{}'`],
    references: { buyer_id: 'participation' },
  }),
];

const template = [
  ...tenantTable({
    name: 'order_template',
    columns: ['buyer_id uuid not null', name],
    references: { buyer_id: 'participation' },
    unique: [['buyer_id', 'name']],
  }),
  ...tenantTable({
    name: 'order_template_line',
    key: ['template_id', 'unit_id'],
    columns: ['template_id uuid not null', 'unit_id uuid not null', quantity, 'position integer not null'],
    references: { template_id: 'order_template', unit_id: 'sales_unit' },
  }),
];

const standing = [
  ...tenantTable({
    name: 'standing_order',
    columns: [
      'buyer_id uuid not null',
      name,
      'rule text not null',
      'starts_on date not null',
      // May be the day before it starts: it was changed before it ever fell.
      'ends_on date',
      `mode text not null check (mode in ('order', 'basket'))`,
      'is_paused boolean not null default false',
      `skips date[] not null default '{}'`,
      // Who set it up acts in it, as long as they have that role.
      'membership_id uuid',
      'follows_id uuid',
      'created_at timestamptz not null',
    ],
    references: { buyer_id: 'participation', follows_id: 'standing_order' },
  }),
  ...tenantTable({
    name: 'standing_order_line',
    key: ['standing_order_id', 'unit_id'],
    columns: ['standing_order_id uuid not null', 'unit_id uuid not null', quantity, 'position integer not null'],
    references: { standing_order_id: 'standing_order', unit_id: 'sales_unit' },
  }),
  // One for each standing order and sale: done twice, done once.
  ...tenantTable({
    name: 'standing_run',
    key: ['standing_order_id', 'session_id'],
    columns: [
      'standing_order_id uuid not null',
      'session_id uuid not null',
      'day date not null',
      `outcome text not null check (outcome in ('prepared', 'ordered', 'basket', 'refused'))`,
      'reason text',
      `reason_data jsonb not null default '{}'`,
      'basket_version integer',
      'order_id uuid',
      `lines jsonb not null default '[]'`,
      'at timestamptz not null',
    ],
    references: { standing_order_id: 'standing_order', session_id: 'sales_session', order_id: 'customer_order' },
  }),
];

export const purchasingTables = migration('20261127T0210-purchasing-tables', [...guide, ...template, ...standing]);
