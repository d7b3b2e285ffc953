import { unitPriceFor } from '@maillon/core/catalogue/contract';
import type { OfferSnapshot } from '@maillon/core/catalogue/server';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { v7 as uuid } from 'uuid';
import type { BasketLine } from '../domain/basket';
import type { LineToPlace } from '../domain/order';

/**
 * The basket's lines with what the catalogue says of them now. The reservation decides under its lock;
 * this only spares it what is already hopeless. Refusals: orders.offer-unknown, orders.offer-exhausted.
 */
export function linesToPlace(lines: readonly BasketLine[], snapshots: readonly OfferSnapshot[]): LineToPlace[] {
  const byOffer = new Map(snapshots.map((snapshot) => [snapshot.offerId, snapshot]));
  return lines.map(({ offerId, quantity, substitution }) => {
    const offer = byOffer.get(offerId);
    if (!offer) throw ordersRefusals.because('offer-unknown');
    const { productName: product, available: left } = offer;
    if (left < quantity) throw ordersRefusals.because('offer-exhausted', { product, left });
    return { id: uuid(), quantity, substitution, ...asOrdered(offer, quantity) };
  });
}

function asOrdered(offer: OfferSnapshot, ordered: number): Omit<LineToPlace, 'id' | 'quantity' | 'substitution'> {
  const { offerId, producerId, producerName, producerCommune, productName, referenceCode } = offer;
  const { temperatureClass, labels, unitLabel, pricing, nominalMassG, scale, vatBp } = offer;
  return {
    ...{ offerId, producerId, producerName, producerCommune, productName, referenceCode },
    ...{ temperatureClass, labels, unitLabel, pricing, nominalMassG, vatBp },
    unitPrice: unitPriceFor(scale, ordered),
    priceScale: scale.length > 1 ? scale : null,
  };
}
