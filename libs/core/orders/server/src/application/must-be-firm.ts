import { ordersRefusals } from '@maillon/core/orders/contract';
import type { FirmOrder } from '../persistence/firm-lines';

/** Refusals: orders.order-not-firm, orders.order-ended. */
export function mustBeFirm({ state, reference }: FirmOrder): void {
  if (state === 'placed') throw ordersRefusals.because('order-not-firm', { reference });
  if (state !== 'confirmed') throw ordersRefusals.because('order-ended', { reference });
}
