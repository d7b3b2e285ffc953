import { migration, toldLive } from '@maillon/platform/server';

const order = { table: 'customer_order', kind: 'orders.order', audience: 'buyer_id' } as const;
const supplierOrder = { table: 'supplier_order', kind: 'orders.supplier-order', audience: 'producer_id' } as const;
const changed = 'n.state is distinct from b.state';

// An order that is placed tells nobody: whoever placed it knows, and placing is what must be quick.
export const liveOrders = migration('20261127T0302-orders-live-orders', [
  ...toldLive({ ...order, on: 'update', changed }),
  ...toldLive({ ...supplierOrder, on: 'insert' }),
  ...toldLive({ ...supplierOrder, on: 'update', changed }),
]);
