import { migration, tenantTable, toldLive } from '@maillon/platform/server';

// Facts: the latest before a sale opens is the one that it goes by. Null: none of the producer's own any more.
const franco = tenantTable({
  name: 'producer_franco',
  appendOnly: true,
  columns: [
    'producer_id uuid not null',
    'minimum_cents integer check (minimum_cents between 0 and 1000000)',
    'stated_at timestamptz not null',
  ],
  references: { producer_id: 'participation' },
});

// Screens learn of which sale the sums changed, and nothing of the order that changed them.
const kind = 'orders.pooled-minimum';
const sessionOfOrder =
  '(select o.session_id from customer_order o where o.territory_id = n.territory_id and o.id = n.order_id)';

export const pooledMinimums = migration('20261127T0730-orders-pooled-minimums', [
  ...franco,
  'create index on producer_franco (territory_id, producer_id, stated_at desc)',
  ...toldLive({ table: 'customer_order', kind, on: 'insert', id: 'n.session_id' }),
  ...toldLive({
    ...{ table: 'order_change', kind, on: 'insert', id: sessionOfOrder },
    changed: `n.cause in ('changed', 'cancelled')`,
  }),
]);
