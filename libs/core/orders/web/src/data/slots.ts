/** `orders.order-track` and `orders.order-panel`: beside an order, on its page and on the day's page. */
export interface OrderSlotData {
  readonly orderId: string;
}

/** `orders.home-panel`: on the buyer's day, for instance an order waiting at a counter. */
export interface HomeSlotData {
  /** The territory's present day, YYYY-MM-DD. */
  readonly day: string;
}
