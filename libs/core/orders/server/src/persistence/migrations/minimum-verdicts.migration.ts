import { migration, tenantTable } from '@maillon/platform/server';

// What a buyer agrees to beforehand, order by order. No row: nothing is increased, nothing goes on to the next sale.
const wish = tenantTable({
  name: 'minimum_wish',
  key: ['order_id'],
  columns: [
    'order_id uuid not null',
    'top_up_cents integer not null check (top_up_cents between 0 and 1000000)',
    'rolls_over boolean not null',
    'at timestamptz not null',
  ],
  references: { order_id: 'customer_order' },
});

// Facts: what the cut-off found of each pooled minimum, and what it did.
const verdict = tenantTable({
  name: 'minimum_verdict',
  appendOnly: true,
  columns: [
    'session_id uuid not null',
    'producer_id uuid not null',
    'minimum_cents integer not null',
    'ordered_cents integer not null',
    'topped_cents integer not null',
    `outcome text not null check (outcome in ('reached', 'topped-up', 'missed'))`,
    'at timestamptz not null',
  ],
  references: { session_id: 'sales_session', producer_id: 'participation' },
  unique: [['session_id', 'producer_id']],
});

export const minimumVerdicts = migration('20261127T0740-orders-minimum-verdicts', [...wish, ...verdict]);
