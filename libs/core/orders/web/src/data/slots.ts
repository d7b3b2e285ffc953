/**
 * `orders.order-track` (where it is; also on the buyer's day), `orders.order-panel` (above its lines) and
 * `orders.order-end` (below them): what others say about an order.
 */
export interface OrderSlotData {
  readonly orderId: string;
  /** As the page knows it: what shows it again asks for news. */
  readonly state: string;
}

/** `orders.home-panel`: on the buyer's day, for instance an order waiting at a counter. */
export interface HomeSlotData {
  /** The territory's present day, YYYY-MM-DD. */
  readonly day: string;
}

/** `orders.home-first`: on the buyer's day, before the way to the market of the sale that is open. */
export interface HomeFirstSlotData {
  readonly sessionId: string;
}

/** `orders.order-ways`: other ways of filling the basket than picking from the market; on the buyer's day and above the market. */
export interface OrderWaySlotData {
  readonly sessionId: string;
}

/** `orders.supplier-order-acts`: in the head of a supplier order in the administration, as buttons. */
export interface SupplierOrderSlotData {
  readonly supplierOrderId: string;
  readonly state: string;
}

/** `orders.day-figures` (in the strip of figures, as `ml-figure`) and `orders.day-panel`: on the administration's day. */
export interface DaySlotData {
  /** Delivery day shown, YYYY-MM-DD. */
  readonly day: string;
}
