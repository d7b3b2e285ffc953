import { Injectable } from '@nestjs/common';
import type { Offer } from '@maillon/core/catalogue/contract';
import type { UseCase, Work } from '@maillon/platform/server';
import { z } from 'zod';
import { AvailabilityLedger } from '../persistence/availability-ledger';
import { Offers } from '../persistence/offers';
import { OfferOfId } from './offer.query';

const input = z.object({ offerId: z.uuid() });
type Input = z.infer<typeof input>;

@Injectable()
export class WithdrawOffer implements UseCase<Input, Offer> {
  readonly name = 'catalogue.withdraw-offer';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly offers: Offers,
    private readonly offer: OfferOfId,
    private readonly ledger: AvailabilityLedger,
  ) {}

  async execute(work: Work, { offerId }: Input): Promise<Offer> {
    const offer = await this.offers.forChange(work, offerId);
    work.allow('catalogue.manage-offers', 'Offer', { producerId: offer.producerId });
    work.note({ reserved: offer.reserved, allocated: offer.allocated });
    work.about(offer.producerId);
    work.changed({ state: offer.state }, { state: 'withdrawn' });
    offer.withdraw();
    await work.em.flush();
    await this.ledger.withdrawn(work, offer);
    return (await this.offer.read(work, { id: offerId }))!;
  }
}
