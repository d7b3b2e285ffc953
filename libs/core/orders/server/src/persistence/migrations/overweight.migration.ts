import { migration, tenantTable } from '@maillon/platform/server';

export const overweightTable = migration('20261127T0744-orders-overweight', [
  // As the territory's setting was when the line was ordered; null: what is weighed is charged.
  'alter table order_line add column tolerance_percent integer check (tolerance_percent >= 0)',
  'alter table order_line add column accepted_cents integer check (accepted_cents >= 0)',
  ...tenantTable({
    name: 'overweight',
    columns: [
      'order_id uuid not null',
      'order_line_id uuid not null',
      'count integer not null check (count > 0)',
      'net_mass_g integer not null',
      'ceiling_mass_g integer not null check (ceiling_mass_g < net_mass_g)',
      'ceiling_cents integer not null',
      'weighed_cents integer not null check (weighed_cents >= ceiling_cents)',
      `state text not null check (state in ('open', 'accepted', 'declined', 'lapsed'))`,
      'deadline timestamptz not null',
      `answered_by text check (answered_by in ('buyer', 'manager', 'silence'))`,
      'answered_at timestamptz',
      'at timestamptz not null',
      `check ((state = 'open') = (answered_at is null) and (answered_at is null) = (answered_by is null))`,
    ],
    references: { order_id: 'customer_order', order_line_id: 'order_line' },
    // Weighed once: said twice is asked once.
    unique: [['order_line_id']],
  }),
]);
