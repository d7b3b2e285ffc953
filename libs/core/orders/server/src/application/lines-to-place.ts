import { catalogueRefusals, unitPriceFor } from '@maillon/core/catalogue/contract';
import type { OfferSnapshot } from '@maillon/core/catalogue/server';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { v7 as uuid } from 'uuid';
import type { BasketLine } from '../domain/basket';
import { isAbove } from '../domain/line-terms';
import type { LineToPlace } from '../domain/order';
import type { OrderedOffer } from '../domain/order-line';

export interface LineRules {
  readonly weightTolerancePercent: number;
  /** Prices come in the morning: a line needs a ceiling, and may have one below the last price. */
  readonly isAuction: boolean;
}

/**
 * The basket's lines with what the catalogue says of them now. The reservation decides under its lock;
 * this only spares it what is already hopeless. Refusals: orders.offer-unknown, orders.offer-exhausted,
 * catalogue.offer-on-demand, orders.above-ceiling, orders.ceiling-needed.
 */
export function linesToPlace(
  lines: readonly BasketLine[],
  snapshots: readonly OfferSnapshot[],
  { weightTolerancePercent, isAuction }: LineRules,
): LineToPlace[] {
  const byOffer = new Map(snapshots.map((snapshot) => [snapshot.offerId, snapshot]));
  return lines.map(({ offerId, quantity, substitution, terms }) => {
    const offer = byOffer.get(offerId);
    if (!offer) throw ordersRefusals.because('offer-unknown');
    const { productName: product, available: left } = offer;
    if (offer.isOnDemand) throw catalogueRefusals.because('offer-on-demand', { product });
    if (left < quantity) throw ordersRefusals.because('offer-exhausted', { product, left });
    const atPrice = asOrdered(offer, quantity);
    const ordered = isAuction ? asBid(atPrice) : atPrice;
    mustBeAffordable(terms.priceCeiling, ordered);
    const tolerancePercent = offer.pricing === 'kg' ? weightTolerancePercent : null;
    return { id: uuid(), quantity, substitution, tolerancePercent, ...terms, ...ordered };
  });
}

/** In a morning auction the ceiling is what one agrees to; elsewhere the price is. Refusals: orders.ceiling-needed, orders.above-ceiling. */
export function mustBeAffordable(
  ceiling: string | null,
  line: { readonly productName: string; readonly unitPrice: string; readonly indicativePrice: string | null },
): void {
  if (line.indicativePrice === null) return mustBeWithin(ceiling, line);
  if (ceiling === null) throw ordersRefusals.because('ceiling-needed', { product: line.productName }, { terms: [] });
}

/** Refusal: orders.above-ceiling. */
function mustBeWithin(
  ceiling: string | null,
  { productName: product, unitPrice }: { readonly productName: string; readonly unitPrice: string },
): void {
  if (isAbove(unitPrice, ceiling))
    throw ordersRefusals.because('above-ceiling', { product, price: unitPrice, ceiling: ceiling! });
}

function asOrdered(offer: OfferSnapshot, ordered: number): OrderedOffer {
  const { offerId, producerId, producerName, producerCommune, productName, referenceCode } = offer;
  const { temperatureClass, labels, unitLabel, pricing, nominalMassG, scale, vatBp, vatRegime } = offer;
  return {
    ...{ offerId, producerId, producerName, producerCommune, productName, referenceCode },
    ...{ temperatureClass, labels, unitLabel, pricing, nominalMassG, vatBp, vatRegime },
    unitPrice: unitPriceFor(scale, ordered),
    indicativePrice: null,
    priceScale: scale.length > 1 ? scale : null,
  };
}

/** The price of the day is one for all quantities. */
function asBid(offer: OrderedOffer): OrderedOffer {
  return { ...offer, indicativePrice: offer.unitPrice, priceScale: null };
}
