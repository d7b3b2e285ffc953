import { Injectable } from '@nestjs/common';
import { Offers, type OfferSnapshot } from '@maillon/core/catalogue/server';
import type { Basket as BasketView, BasketLine as BasketLineView } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { RulebooksInForce } from '@maillon/core/rulebook/server';
import type { Reading } from '@maillon/platform/server';
import type { BasketLine } from '../domain/basket';
import type { SalesSession } from '../domain/sales-session';
import type { BasketOfSession } from '../persistence/baskets';
import { cutOffOfRules } from './cut-off-of-rules';
import { sumOf, unitsCents } from './line-estimate';
import { minimumFor } from './order-rules';
import { orderTerms } from './order-terms';

/** The basket with what the catalogue says of its offers on the delivery day, and what the rules of that day ask. */
@Injectable()
export class BasketViews {
  constructor(
    private readonly offers: Offers,
    private readonly rulebooks: RulebooksInForce,
  ) {}

  /** A line whose offer has no price any more is left out. */
  async of(reading: Reading, { session, basket }: BasketOfSession): Promise<BasketView> {
    const ids = basket.lines.map(({ offerId }) => offerId);
    const snapshots = ids.length ? await this.offers.snapshot(reading, ids, session.deliveryDay) : [];
    const asked = new Map(basket.lines.map((line) => [line.offerId, line]));
    const rules = await this.rulebooks.on(reading, session.deliveryDay);
    const until = latestHour(rules, session, reading.territory.timeZone);
    const lines = snapshots
      .map((offer) => ({ ...lineView(offer, asked.get(offer.offerId)!), cutOffAt: until(offer.family) }))
      .toSorted(byProducer);
    return {
      id: basket.id,
      sessionId: session.id,
      version: basket.version,
      lines,
      estimateCents: sumOf(lines.map(({ estimateCents }) => estimateCents)),
      producerCount: new Set(lines.map(({ producerId }) => producerId)).size,
      terms: orderTerms(rules, minimumFor(reading, rules), lines),
    };
  }
}

/** Until when a family can really be ordered. */
function latestHour(rules: Rulebook, { deliveryDay, cutOffAt }: SalesSession, timeZone: string) {
  return (family: string): string => {
    const own = cutOffOfRules(rules, family, { deliveryDay, timeZone })?.at;
    return (own && own < cutOffAt ? own : cutOffAt).toISOString();
  };
}

function lineView(offer: OfferSnapshot, { quantity, substitution }: BasketLine): Omit<BasketLineView, 'cutOffAt'> {
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
