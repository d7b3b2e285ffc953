import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { MOST_DECLARED } from '../domain/offer';
import { Offers } from '../persistence/offers';
import { OfferOfId } from './offer.query';
import { Sayings } from './sayings';

const input = z.object({ offerId: z.uuid(), declared: z.number().int().min(0).max(MOST_DECLARED) });
type Input = z.infer<typeof input>;

@Injectable()
export class DeclareOffer implements UseCase<Input, Offer> {
  readonly name = 'catalogue.declare-offer';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly offers: Offers,
    private readonly offer: OfferOfId,
    private readonly sayings: Sayings,
  ) {}

  async execute(work: Work, { offerId, declared }: Input): Promise<Offer> {
    const offer = await this.offers.forChange(work, offerId);
    work.allow('catalogue.manage-offers', 'Offer', { producerId: offer.producerId });
    work.about(offer.producerId);
    work.changed({ declared: offer.declared }, { declared });
    offer.declare(
      declared,
      await this.sayings.by(work, offer.producerId, this.sayings.ownSource(work, offer.producerId)),
    );
    await work.em.flush();
    return (await this.offer.read(work, { id: offerId }))!;
  }
}
