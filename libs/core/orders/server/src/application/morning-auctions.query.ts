import { Injectable } from '@nestjs/common';
import type { AuctionOffer, MorningAuction } from '@maillon/core/orders/contract';
import type { ReadCase, Reading } from '@maillon/platform/server';
import { z } from 'zod';
import { demandSteps } from '../domain/auction';
import { Auctions, type AuctionOfferRow, type AuctionRow } from '../persistence/auctions';

const input = z.object({ sessionId: z.uuid().nullish() });
type Input = z.infer<typeof input>;

/** What is asked in the morning and at which ceilings, without a word of who asks. A sale of which one sees nothing is left out. */
@Injectable()
export class MorningAuctions implements ReadCase<Input, MorningAuction[]> {
  readonly name = 'orders.morning-auctions';
  readonly permission = 'orders.set-auction-price';
  readonly input = input;

  constructor(private readonly auctions: Auctions) {}

  async read(reading: Reading, { sessionId }: Input): Promise<MorningAuction[]> {
    const rows = await this.auctions.of(reading, sessionId ?? null);
    return rows.filter(({ offers }) => offers.length > 0).map((row) => auctionView(row, reading.at));
  }
}

export function auctionView(row: AuctionRow, at: Date): MorningAuction {
  const { sessionId, name, deliveryDay, state } = row;
  const offers = row.offers.map(offerView);
  const producers = [...Map.groupBy(offers, ({ producerId }) => producerId).values()];
  return {
    ...{ sessionId, name, deliveryDay, offers },
    cutOffAt: new Date(row.cutOffAt).toISOString(),
    pricesDueAt: new Date(row.pricesDueAt).toISOString(),
    takesPrices: state === 'planned' && at < new Date(row.pricesDueAt),
    isClosed: state === 'confirmed',
    producers: producers.length,
    producersPriced: producers.filter((own) => own.every(({ saidAt }) => saidAt !== null)).length,
  };
}

function offerView({ bids, said, ...offer }: AuctionOfferRow): AuctionOffer {
  return {
    ...offer,
    askedQuantity: bids.reduce((sum, { quantity }) => sum + quantity, 0),
    demand: demandSteps(bids, offer.lastPrice),
    unitPrice: said?.unitPrice ?? null,
    landed: said?.landed ?? null,
    saidAt: said && new Date(said.saidAt).toISOString(),
  };
}
