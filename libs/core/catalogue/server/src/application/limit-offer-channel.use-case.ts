import { Injectable } from '@nestjs/common';
import { SALES_CHANNEL, type Offer } from '@maillon/core/catalogue/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { channelsOf } from '../domain/availability-ledger';
import { mustFit } from '../domain/channel-shares';
import { MOST_DECLARED } from '../domain/offer';
import { AvailabilityLedger } from '../persistence/availability-ledger';
import { Offers } from '../persistence/offers';
import { OfferOfId } from './offer.query';

const most = z.number().int().min(0).max(MOST_DECLARED).nullish();
const input = z.object({ offerId: z.uuid(), channel: z.enum([SALES_CHANNEL]), most });
type Input = z.infer<typeof input>;

/** How much of an offer goes through a channel at most: the rest is for the stall or the farm. */
@Injectable()
export class LimitOfferChannel implements UseCase<Input, Offer> {
  readonly name = 'catalogue.limit-offer-channel';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly offers: Offers,
    private readonly ledger: AvailabilityLedger,
    private readonly offer: OfferOfId,
  ) {}

  async execute(work: Work, { offerId, channel, most: wanted = null }: Input): Promise<Offer> {
    const offer = await this.offers.forChange(work, offerId);
    work.allow('catalogue.manage-offers', 'Offer', { producerId: offer.producerId });
    work.about(offer.producerId);
    offer.mustBeSharable();
    const shares = await this.ledger.shares(work, offerId);
    const taken = channelsOf(await this.ledger.of(work, offerId)).find((one) => one.channel === channel);
    if (wanted !== null) {
      const { declared } = offer;
      mustFit({ declared, taken: (taken?.reserved ?? 0) + (taken?.allocated ?? 0), shares }, channel, wanted);
    }
    work.changed({ channelMost: shares[channel] ?? null }, { channelMost: wanted });
    await this.ledger.limit(work, offerId, channel, wanted);
    return (await this.offer.read(work, { id: offerId }))!;
  }
}
