import { ordersRefusals } from '@maillon/core/orders/contract';
import type { OfferSnapshot } from '@maillon/core/catalogue/server';
import type { BasketLine } from '../domain/basket';
import { priceChangeOf } from '../domain/price-seen';

/** Nobody orders at a dearer price than the one they saw. Refusal: orders.price-rose. */
export function pricesMustBeAccepted(lines: readonly BasketLine[], snapshots: readonly OfferSnapshot[]): void {
  const byOffer = new Map(snapshots.map((snapshot) => [snapshot.offerId, snapshot]));
  for (const line of lines) {
    const offer = byOffer.get(line.offerId);
    const change = offer && priceChangeOf(line, offer.scale);
    if (!change?.rose) continue;
    const { then, now } = change;
    throw ordersRefusals.because('price-rose', { product: offer!.productName, then: spoken(then), now: spoken(now) });
  }
}

function spoken(unitPrice: string): string {
  return unitPrice.replace('.', ',');
}
