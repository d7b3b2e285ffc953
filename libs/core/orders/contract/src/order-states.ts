/** How far an order is; see `Order.state` in the schema. */
export const ORDER_STATES = [
  'placed',
  'confirmed',
  'in-delivery',
  'delivered',
  'partly-delivered',
  'returned',
  'cancelled',
  'short',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];
