import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { Offers } from '../persistence/offers';
import { OfferOfId } from './offer.query';

const input = z.object({ offerId: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class PauseOffer implements UseCase<Input, Offer> {
  readonly name = 'catalogue.pause-offer';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly offers: Offers,
    private readonly offer: OfferOfId,
  ) {}

  async execute(work: Work, { offerId }: Input): Promise<Offer> {
    const offer = await this.offers.forChange(work, offerId);
    work.allow('catalogue.manage-offers', 'Offer', { producerId: offer.producerId });
    work.about(offer.producerId);
    const before = { state: offer.state };
    offer.pause();
    work.changed(before, { state: offer.state });
    await work.em.flush();
    return (await this.offer.read(work, { id: offerId }))!;
  }
}
