import { Injectable } from '@nestjs/common';
import type { Offer as OfferView } from '@maillon/core/catalogue/contract';
import type { Work } from '@maillon/platform/server';
import type { Offer } from '../domain/offer';
import { Offers } from '../persistence/offers';
import { OfferOfId } from './offer.query';

/** One offer taken from one state to another. */
@Injectable()
export class OfferSwitch {
  constructor(
    private readonly offers: Offers,
    private readonly offer: OfferOfId,
  ) {}

  async of(work: Work, offerId: string, turn: (offer: Offer) => void): Promise<OfferView> {
    const offer = await this.offers.forChange(work, offerId);
    work.allow('catalogue.manage-offers', 'Offer', { producerId: offer.producerId });
    work.about(offer.producerId);
    const before = { state: offer.state };
    turn(offer);
    work.changed(before, { state: offer.state });
    await work.em.flush();
    return (await this.offer.read(work, { id: offerId }))!;
  }
}
