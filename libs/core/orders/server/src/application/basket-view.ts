import type { Offers, OfferSnapshot } from '@maillon/core/catalogue/server';
import type { Basket as BasketView, BasketLine as BasketLineView } from '@maillon/core/orders/contract';
import type { Reading } from '@maillon/platform/server';
import type { BasketLine } from '../domain/basket';
import type { BasketOfSession } from '../persistence/baskets';
import { sumOf, unitsCents } from './line-estimate';

/** The basket with what the catalogue says of its offers on the delivery day. A line whose offer has no price any more is left out. */
export async function basketView(
  reading: Reading,
  offers: Offers,
  { session, basket }: BasketOfSession,
): Promise<BasketView> {
  const ids = basket.lines.map(({ offerId }) => offerId);
  const snapshots = ids.length ? await offers.snapshot(reading, ids, session.deliveryDay) : [];
  const asked = new Map(basket.lines.map((line) => [line.offerId, line]));
  const lines = snapshots.map((offer) => lineView(offer, asked.get(offer.offerId)!)).toSorted(byProducer);
  return {
    id: basket.id,
    sessionId: session.id,
    version: basket.version,
    lines,
    estimateCents: sumOf(lines.map(({ estimateCents }) => estimateCents)),
    producerCount: new Set(lines.map(({ producerId }) => producerId)).size,
  };
}

function lineView(offer: OfferSnapshot, { quantity, substitution }: BasketLine): BasketLineView {
  return {
    offerId: offer.offerId,
    quantity,
    substitution,
    productName: offer.productName,
    unitLabel: offer.unitLabel,
    producerId: offer.producerId,
    producerName: offer.producerName,
    referenceCode: offer.referenceCode,
    family: offer.family,
    season: offer.season,
    unitPrice: offer.unitPrice,
    pricing: offer.pricing,
    estimateCents: unitsCents(offer, quantity),
    available: offer.available,
  };
}

function byProducer(a: BasketLineView, b: BasketLineView): number {
  return (
    a.producerName.localeCompare(b.producerName, 'fr') ||
    a.productName.localeCompare(b.productName, 'fr') ||
    (a.offerId < b.offerId ? -1 : 1)
  );
}
