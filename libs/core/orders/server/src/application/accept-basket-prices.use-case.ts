import { Injectable } from '@nestjs/common';
import { Offers, type OfferSnapshot } from '@maillon/core/catalogue/server';
import { unitPriceFor } from '@maillon/core/catalogue/contract';
import type { Basket as BasketView } from '@maillon/core/orders/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import type { BasketLine } from '../domain/basket';
import { Baskets } from '../persistence/baskets';
import { BasketViews } from './basket-views';
import { buyerOf } from './buyer-of';

const price = z.object({ offerId: z.uuid(), unitPrice: z.string().max(40) });
const input = z.object({ sessionId: z.uuid(), prices: z.array(price).max(500) });
type Input = z.infer<typeof input>;

/** The buyer has read that prices changed, and goes on. What changed again meanwhile stays to be read. */
@Injectable()
export class AcceptBasketPrices implements UseCase<Input, BasketView> {
  readonly name = 'orders.accept-basket-prices';
  readonly permission = 'orders.order';
  readonly input = input;

  constructor(
    private readonly baskets: Baskets,
    private readonly offers: Offers,
    private readonly views: BasketViews,
  ) {}

  async execute(work: Work, { sessionId, prices }: Input): Promise<BasketView> {
    const buyerId = buyerOf(work);
    const { session, basket } = await this.baskets.read(work, sessionId, buyerId);
    const read = new Map(prices.map(({ offerId, unitPrice }) => [offerId, unitPrice]));
    const lines = new Map(basket.lines.filter(({ offerId }) => read.has(offerId)).map((line) => [line.offerId, line]));
    const offers = lines.size ? await this.offers.snapshot(work, [...lines.keys()], session.deliveryDay) : [];
    const accepted = offers.filter(
      (offer) => costs(offer, lines.get(offer.offerId)!) === Number(read.get(offer.offerId)),
    );
    await this.baskets.noteSeen(work, basket.id, accepted);
    for (const offer of accepted) tell(work, offer, lines.get(offer.offerId)!);
    return this.views.of(work, await this.baskets.read(work, sessionId, buyerId));
  }
}

function costs({ scale }: OfferSnapshot, { quantity }: BasketLine): number {
  return Number(unitPriceFor(scale, quantity));
}

function tell(work: Work, { scale, productName }: OfferSnapshot, { quantity, seenScale }: BasketLine): void {
  const before = seenScale ? unitPriceFor(seenScale, quantity) : null;
  work.changed({ unitPrice: before }, { unitPrice: unitPriceFor(scale, quantity) }, productName);
}
