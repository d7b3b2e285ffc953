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

/** How far a supplier order is; see `SupplierOrder.state` in the schema. One that is withdrawn is shown to nobody. */
export const SUPPLIER_ORDER_STATES = [
  'sent',
  'acknowledged',
  'accepted',
  'partly-accepted',
  'refused',
  'prepared',
  'collected',
  'withdrawn',
] as const;
export type SupplierOrderState = (typeof SUPPLIER_ORDER_STATES)[number];

/** Its goods are still to be weighed and labelled. */
export const TO_PREPARE: readonly SupplierOrderState[] = ['sent', 'acknowledged', 'accepted', 'partly-accepted'];

/** Its producer has not answered for all of it. */
export const TO_ANSWER: readonly SupplierOrderState[] = ['sent', 'acknowledged'];
