import { Injectable } from '@nestjs/common';
import { unitPriceOf } from '@maillon/core/catalogue/server';
import { ordersRefusals, type MorningAuction, type OrdersSettings } from '@maillon/core/orders/contract';
import { platformRefusals } from '@maillon/platform/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { mustBeNear, type MorningPrice } from '../domain/auction';
import { Auctions, type SaidPrice } from '../persistence/auctions';
import { Sessions } from '../persistence/sessions';
import { auctionView } from './morning-auctions.query';

const MOST_OFFERS = 200;

const input = z.object({
  id: z.uuid(),
  sessionId: z.uuid(),
  producerId: z.uuid().nullish(),
  prices: z
    .array(z.object({ offerId: z.uuid(), unitPrice: z.string().max(20).nullish(), landed: z.number() }))
    .min(1)
    .max(MOST_OFFERS),
});
type Input = z.infer<typeof input>;
type Asked = ReadonlyMap<string, { readonly product: string; readonly last: string }>;

/** What the auction of the morning gave, for all of a producer's offers at once. Until the hour the last that was said counts. */
@Injectable()
export class SayAuctionPrices implements UseCase<Input, MorningAuction> {
  readonly name = 'orders.say-auction-prices';
  readonly permission = 'orders.set-auction-price';
  readonly input = input as z.ZodType<Input>;

  constructor(
    private readonly sessions: Sessions,
    private readonly auctions: Auctions,
  ) {}

  async execute(work: Work, { id, sessionId, producerId: named, prices }: Input): Promise<MorningAuction> {
    const producerId = named ?? (work.actor.kind === 'person' ? work.actor.organisationId : null);
    if (!producerId) throw platformRefusals.because('not-found');
    work.allow(this.permission, 'AuctionPrice', { producerId });
    const session = await this.sessions.holdOpen(work, sessionId);
    session.mustTakePrices(work.at);
    const asked = await this.auctions.asked(work, { sessionId, producerId });
    const { maximumQuantity } = work.settings<OrdersSettings>('orders');
    const said = prices.map((price, index) => read(price, index, asked, maximumQuantity));
    const before = await this.auctions.said(work, sessionId);
    await this.auctions.say(work, { id, sessionId, producerId }, said);
    work.about(sessionId, producerId);
    const after = await this.auctions.said(work, sessionId);
    for (const { offerId } of said)
      work.changed(told(before.get(offerId)), told(after.get(offerId)), asked.get(offerId)!.product);
    const [row] = await this.auctions.of(work, sessionId);
    return auctionView(row!, work.at);
  }
}

/** Refusals: platform.not-found, orders.landed-invalid, orders.auction-price-invalid, orders.auction-price-far. */
function read(
  { offerId, unitPrice, landed }: Input['prices'][number],
  index: number,
  asked: Asked,
  most: number,
): SaidPrice {
  const about = asked.get(offerId);
  if (!about) throw platformRefusals.because('not-found');
  const { product, last } = about;
  const at = (field: string) => ({ [`prices.${index}.${field}`]: [] });
  if (!Number.isInteger(landed) || landed < 0 || landed > most)
    throw ordersRefusals.because('landed-invalid', { product, most }, at('landed'));
  const price = unitPrice?.trim() ? unitPriceOf(unitPrice) : null;
  if (price === null && (unitPrice?.trim() || landed > 0))
    throw ordersRefusals.because('auction-price-invalid', { product, price: unitPrice ?? '' }, at('unitPrice'));
  if (price !== null) mustBeNear(product, price, last);
  return { offerId, unitPrice: price, landed };
}

function told(price: MorningPrice | undefined) {
  return price ? { unitPrice: price.unitPrice, landed: price.landed } : null;
}
