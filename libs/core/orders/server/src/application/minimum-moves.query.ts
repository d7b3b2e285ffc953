import { Injectable } from '@nestjs/common';
import { unitPriceFor } from '@maillon/core/catalogue/contract';
import { Offers, OffersOfReferences, type ComparedOffer, type OfferSnapshot } from '@maillon/core/catalogue/server';
import type { MinimumMove, OrdersSettings } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import type { BasketLine } from '../domain/basket';
import { minimumMoves } from '../domain/minimum-moves';
import { progressOf, type PooledProgress } from '../domain/pooled-minimum';
import { Baskets } from '../persistence/baskets';
import { PooledOrders } from '../persistence/pooled-orders';
import { buyerOf } from './buyer-of';
import { unitsCents } from './line-estimate';

/** More would be a second basket. */
const MOST_MOVES = 3;

const input = z.object({ sessionId: z.uuid() });
type Input = z.infer<typeof input>;

/** What a buyer could take from a producer who would come with a little more. Only said: nothing moves by itself. */
@Injectable()
export class MinimumMoves implements ReadCase<Input, MinimumMove[]> {
  readonly name = 'orders.minimum-moves';
  readonly permission = 'orders.order';
  readonly input = input;

  constructor(
    private readonly baskets: Baskets,
    private readonly pooled: PooledOrders,
    private readonly offers: Offers,
    private readonly elsewhere: OffersOfReferences,
  ) {}

  async read(reading: Reading, { sessionId }: Input): Promise<MinimumMove[]> {
    const buyerId = buyerOf(reading);
    const { basket, session } = await this.baskets.read(reading, sessionId, buyerId);
    const open = basket.lines.filter(({ substitution }) => substitution !== 'never');
    if (open.length === 0) return [];
    const lacking = new Map(
      (await this.pooled.of(reading, sessionId, buyerId))
        .map((row) => [row.producerId, progressOf(row, true)] as const)
        .filter(([, { isReached }]) => !isReached),
    );
    if (lacking.size === 0) return [];
    const ids = open.map(({ offerId }) => offerId);
    const snapshots = await this.offers.snapshot(reading, ids, session.deliveryDay);
    const codes = [...new Set(snapshots.map(({ referenceCode }) => referenceCode))];
    const others = await this.elsewhere.of(reading, codes, session.deliveryDay);
    return this.moves(reading, open, snapshots, { others, lacking });
  }

  private moves(
    reading: Reading,
    open: readonly BasketLine[],
    snapshots: readonly OfferSnapshot[],
    { others, lacking }: { others: readonly ComparedOffer[]; lacking: ReadonlyMap<string, PooledProgress> },
  ): MinimumMove[] {
    const asked = new Map(open.map((line) => [line.offerId, line]));
    const lines = snapshots.map((offer) => movable(offer, asked.get(offer.offerId)!));
    const classOf = new Map(lines.map(({ referenceCode, temperatureClass }) => [referenceCode, temperatureClass]));
    const offers = others
      .filter(({ offerId }) => !asked.has(offerId))
      .map((one) => ({ ...one, ...one.unit, temperatureClass: classOf.get(one.referenceCode) ?? '' }));
    const { substituteCeilingPercent } = reading.settings<OrdersSettings>('orders');
    const found = minimumMoves(lines, offers, new Set(lacking.keys()), substituteCeilingPercent)
      .toSorted((a, b) => unitsCents(b.line, b.line.missing) - unitsCents(a.line, a.line.missing))
      .slice(0, MOST_MOVES);
    return found.map(({ line, offer }) => {
      const { missingCents, isAtMost } = lacking.get(offer.producerId)!;
      const toUnitPrice = unitPriceFor(offer.scale, line.missing);
      return {
        ...{ offerId: line.lineId, productName: line.productName, producerName: line.producerName },
        ...{ quantity: line.missing, unitLabel: line.unitLabel, unitPrice: line.unitPrice, pricing: line.pricing },
        ...{ toOfferId: offer.offerId, toProductName: offer.productName, toProducerName: offer.producerName },
        ...{ toUnitPrice, missingCents, isAtMost },
        isEnough: unitsCents({ ...offer, unitPrice: toUnitPrice }, line.missing) >= missingCents,
      };
    });
  }
}

function movable(offer: OfferSnapshot, { offerId: lineId, quantity, terms }: BasketLine) {
  const unitPrice = unitPriceFor(offer.scale, quantity);
  return { ...offer, unitPrice, lineId, missing: quantity, least: quantity, priceCeiling: terms.priceCeiling };
}
