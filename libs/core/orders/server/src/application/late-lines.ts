import { ordersRefusals, type OrdersSettings } from '@maillon/core/orders/contract';
import type { Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { linesToSet, type BasketLine } from '../domain/basket';
import { NO_TERMS } from '../domain/line-terms';

export const lateLines = z
  .array(z.object({ offerId: z.uuid(), quantity: z.number() }))
  .min(1)
  .max(50);

/** What is asked over the telephone: nobody says more than how many. Refusal: orders.quantity-invalid. */
export function linesAsked(reading: Reading, asked: z.infer<typeof lateLines>): BasketLine[] {
  const limits = reading.settings<OrdersSettings>('orders');
  const lines = linesToSet(asked, limits, reading.locale);
  if (lines.length < asked.length || lines.some(({ quantity }) => quantity === 0))
    throw ordersRefusals.because('quantity-invalid', { most: limits.maximumQuantity });
  return lines.map(({ offerId, quantity }) => ({ offerId, quantity, substitution: 'ask', terms: NO_TERMS }));
}
