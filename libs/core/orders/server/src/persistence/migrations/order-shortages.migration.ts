import { migration, tenantTable } from '@maillon/platform/server';

// Facts: what was allocated and will not come. The line's own sum only repeats them.
const shortage = [
  ...tenantTable({
    name: 'line_shortage',
    appendOnly: true,
    columns: [
      'allocation_id uuid not null',
      'order_line_id uuid not null',
      'missing integer not null check (missing > 0)',
      `reason text not null check (reason <> '')`,
      'note text',
      'at timestamptz not null',
    ],
    references: { allocation_id: 'allocation', order_line_id: 'order_line' },
  }),
];

const settled = `case state
  when 'intention' then allocated_quantity = 0 and unserved_quantity = 0 and reason is null
  when 'allocated' then allocated_quantity = quantity and unserved_quantity = 0 and reason is not null
  when 'partly-allocated' then allocated_quantity > unserved_quantity and allocated_quantity - unserved_quantity < quantity and reason is not null
  when 'short' then allocated_quantity = unserved_quantity and reason is not null
  when 'cancelled' then allocated_quantity = 0 and unserved_quantity = 0 and reason is not null
  else false end`;

export const orderShortages = migration('20261126T0900-orders-shortages', [
  ...shortage,
  'alter table order_line add column unserved_quantity integer not null default 0 check (unserved_quantity >= 0)',
  'alter table order_line drop constraint order_line_check',
  `alter table order_line add check (allocated_quantity <= quantity and (${settled}))`,
  'alter table customer_order drop constraint customer_order_state_check',
  `alter table customer_order add check (state in
    ('placed', 'confirmed', 'in-delivery', 'delivered', 'partly-delivered', 'returned', 'cancelled', 'short'))`,
]);
