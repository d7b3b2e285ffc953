import { Injectable } from '@nestjs/common';
import { nextStep, unitPriceFor, vatOf, type CatalogueSettings } from '@maillon/core/catalogue/contract';
import { Offers, VatLaw, type OfferSnapshot } from '@maillon/core/catalogue/server';
import type { Basket as BasketView, BasketLine as BasketLineView, OrdersSettings } from '@maillon/core/orders/contract';
import type { Rulebook } from '@maillon/core/rulebook/contract';
import { RulebooksInForce } from '@maillon/core/rulebook/server';
import type { Reading, Work } from '@maillon/platform/server';
import type { BasketLine } from '../domain/basket';
import { proposedCeiling } from '../domain/auction';
import { isAbove } from '../domain/line-terms';
import { priceChangeOf } from '../domain/price-seen';
import type { SalesSession } from '../domain/sales-session';
import { Baskets, type BasketOfSession } from '../persistence/baskets';
import { cutOffOfRules } from './cut-off-of-rules';
import { bidCeiling, sumOf, unitsCeiling, unitsCents } from './line-estimate';
import { minimumFor } from './order-rules';
import { orderTerms } from './order-terms';
import { vatMentions } from './vat-mentions';

/** The basket with what the catalogue says of its offers on the delivery day, and what the rules of that day ask. */
@Injectable()
export class BasketViews {
  constructor(
    private readonly offers: Offers,
    private readonly rulebooks: RulebooksInForce,
    private readonly baskets: Baskets,
    private readonly vat: VatLaw,
  ) {}

  /** A line whose offer has no price any more is left out. */
  async of(reading: Reading, held: BasketOfSession): Promise<BasketView> {
    return this.view(reading, held, await this.offersOf(reading, held));
  }

  /** The same after it was saved: of lines that are new in it, the prices that are answered now are those that were seen. */
  async saved(work: Work, held: BasketOfSession): Promise<BasketView> {
    const snapshots = await this.offersOf(work, held);
    const fresh = new Set(held.basket.lines.filter(({ seenScale }) => !seenScale).map(({ offerId }) => offerId));
    await this.baskets.noteSeen(
      work,
      held.basket.id,
      snapshots.filter(({ offerId }) => fresh.has(offerId)),
    );
    return this.view(work, held, snapshots);
  }

  private async offersOf(reading: Reading, { session, basket }: BasketOfSession): Promise<OfferSnapshot[]> {
    const ids = basket.lines.map(({ offerId }) => offerId);
    return ids.length ? this.offers.snapshot(reading, ids, session.deliveryDay) : [];
  }

  private async view(
    reading: Reading,
    { session, basket }: BasketOfSession,
    snapshots: readonly OfferSnapshot[],
  ): Promise<BasketView> {
    const asked = new Map(basket.lines.map((line) => [line.offerId, line]));
    const { weightTolerancePercent } = reading.settings<CatalogueSettings>('catalogue');
    const rules = await this.rulebooks.on(reading, session.deliveryDay);
    const { auctionCeilingPercent } = reading.settings<OrdersSettings>('orders');
    const auctionPercent = session.isAuction ? auctionCeilingPercent : null;
    const until = latestHour(rules, session, reading.territory.timeZone);
    const lines = snapshots
      .map((offer) => ({
        ...lineView(offer, asked.get(offer.offerId)!, { weightTolerancePercent, auctionPercent }),
        cutOffAt: until(offer.family),
      }))
      .toSorted(byProducer);
    const amounts = lines.map((line) => ({ cents: taxedCents(line), rateBp: line.vatBp }));
    const law = await this.vat.of(reading);
    const rateBp = law.rateOf('delivery', session.deliveryDay);
    const terms = orderTerms(rules, { minimumCents: minimumFor(reading, rules), deliveryVatBp: rateBp }, lines);
    const delivery = terms.deliveryFeeCents && lines.length ? [{ cents: terms.deliveryFeeCents, rateBp }] : [];
    return {
      id: basket.id,
      sessionId: session.id,
      pricesDueAt: session.pricesDueAt?.toISOString() ?? null,
      version: basket.version,
      lines,
      estimateCents: sumOf(lines.map(({ estimateCents }) => estimateCents)),
      ceilingCents: sumOf(lines.map((line) => line.ceilingCents ?? line.estimateCents)),
      weightTolerancePercent,
      vat: vatOf(amounts),
      vatWithDelivery: vatOf([...amounts, ...delivery]),
      vatMentions: vatMentions(law, session.deliveryDay, reading.locale, snapshots),
      producerCount: new Set(lines.map(({ producerId }) => producerId)).size,
      terms,
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

interface LineSettings {
  readonly weightTolerancePercent: number;
  /** By how much the ceiling that is proposed lies above the last price; null: prices are known. */
  readonly auctionPercent: number | null;
}

function lineView(
  offer: OfferSnapshot,
  line: BasketLine,
  { weightTolerancePercent: tolerancePercent, auctionPercent }: LineSettings,
): Omit<BasketLineView, 'cutOffAt'> {
  const { quantity, substitution, terms } = line;
  const unitPrice = unitPriceFor(offer.scale, quantity);
  const priced = { ...offer, unitPrice, tolerancePercent };
  const proposed = auctionPercent === null ? null : proposedCeiling(unitPrice, auctionPercent);
  return {
    offerId: offer.offerId,
    quantity,
    substitution,
    terms,
    isAboveCeiling: proposed === null && isAbove(unitPrice, terms.priceCeiling),
    proposedCeiling: proposed,
    productName: offer.productName,
    unitLabel: offer.unitLabel,
    producerId: offer.producerId,
    producerName: offer.producerName,
    referenceCode: offer.referenceCode,
    family: offer.family,
    season: offer.season,
    photo: offer.photo,
    unitPrice,
    nextStep: proposed === null ? nextStep(offer.scale, quantity) : null,
    priceSeen: proposed === null ? (priceChangeOf(line, offer.scale)?.then ?? null) : null,
    pricing: offer.pricing,
    vatBp: offer.vatBp,
    estimateCents: unitsCents({ ...offer, unitPrice }, quantity),
    ceilingCents:
      proposed === null ? unitsCeiling(priced, quantity) : bidCeiling(priced, terms.priceCeiling ?? proposed, quantity),
    available: offer.available,
  };
}

/** What may be at most, where no price is known. */
function taxedCents({ proposedCeiling, ceilingCents, estimateCents }: BasketLineView): number {
  return proposedCeiling === null ? estimateCents : ceilingCents!;
}

function byProducer(a: BasketLineView, b: BasketLineView): number {
  return (
    a.producerName.localeCompare(b.producerName, 'fr') ||
    a.productName.localeCompare(b.productName, 'fr') ||
    (a.offerId < b.offerId ? -1 : 1)
  );
}
