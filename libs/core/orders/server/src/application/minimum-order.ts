import { ordersRefusals, type OrdersSettings } from '@maillon/core/orders/contract';
import type { Locale } from '@maillon/platform/contract';
import type { Reading } from '@maillon/platform/server';

/** Refusal: orders.below-minimum. */
export function mustReachMinimum(reading: Reading, estimateCents: number): void {
  const { minimumOrderCents } = reading.settings<OrdersSettings>('orders');
  if (estimateCents >= minimumOrderCents) return;
  const [minimum, missing] = [minimumOrderCents, minimumOrderCents - estimateCents].map((cents) =>
    euros(cents, reading.locale),
  );
  throw ordersRefusals.because('below-minimum', { minimum, missing });
}

function euros(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(cents / 100);
}
